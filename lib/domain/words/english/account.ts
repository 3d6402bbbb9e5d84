/** The screens before the diary: signing in, the first account, the first questions. */
export const account = {
  signIn: 'Sign in',
  yourDiary: 'Your diary of cramps and drinks.',
  noAccountYet: 'No account yet?',
  makeOne: 'Make one',
  email: 'E-mail',
  emailHint: 'You sign in with it. It is used for nothing else.',
  password: 'Password',
  passwordHint: 'At least 12 characters. Four unusual words make a good one.',
  showPassword: 'Show or hide the password',
  makeYours: 'Make your account',
  make: 'Make the account',
  livesHere: 'It lives on this server alone. No mail is sent, and nobody else sees your diary.',
  haveOne: 'You have an account?',
  hasOwner: 'This diary has its owner',
  closed:
    'The first account is made, and new ones are closed. If you want one here, ask the person who runs this server: one command makes it.',
  welcome: 'Welcome',
  welcomeLine:
    'A few things decide how Charley counts and what it says. You can change them later under Settings.',
  notEncrypted:
    'This address is not encrypted (http). Others on the same network could read along; at home that may be fine.',
  unanswered: 'The server did not answer. What you typed is still here. Try again.',
}
