import { conditions } from './conditions'

/** The settings. What a form is given in the browser holds strings only; functions are used on the server. */
export const settings = {
  title: 'Settings',
  groups: { you: 'You', everyDay: 'Every day', devices: 'Devices and programs', data: 'Your data' },
  none: 'None',
  notSaid: 'Nothing said',
  /** What every form of the settings says about keeping. */
  form: {
    save: 'Save',
    saved: 'Saved.',
    cancel: 'Cancel',
    unanswered:
      'Not known whether it was saved: the server did not answer. What you entered is still here. Try again.',
    notSaved: 'Not saved. What you entered is still here.',
    yes: 'Yes',
    no: 'No',
    /** By the code of a refusal. */
    refusals: {
      busy: 'The server is busy. Nothing was changed. Try again in a moment.',
      'signed-out': 'You are signed out. Sign in again in another tab; what you entered is still here.',
      'too-many': 'That is more than one person may change at a time. Try again later.',
      'no-room': 'The disk of the server is full or may not be written. Nothing was changed.',
      'wrong-password': 'This is not the password of your account.',
      'too-many-tokens': 'There are as many tokens as one person may have. Revoke one first.',
      'too-many-links': 'There are as many links as one person may have. Revoke one first.',
      'too-many-buttons': 'There are as many buttons as one person may have. Take one away first.',
      'not-found': 'It is not there any more.',
    } as Record<string, string>,
  },
  wait: (seconds: number) =>
    seconds > 90
      ? `There were several wrong tries. Wait ${Math.ceil(seconds / 60)} minutes, then try again.`
      : `There were several wrong tries. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then try again.`,
  profile: {
    title: 'Profile',
    line: 'All of it may stay empty. It decides which rules can be judged and what Charley leaves unsaid.',
    body: 'Your body',
    birthDate: 'Date of birth',
    sex: 'Sex',
    female: 'Female',
    male: 'Male',
    unspecified: 'Rather not say',
    heightCm: 'Height',
    mass: 'Body mass',
    massHint: 'What you weigh as a rule. Weighings you log stay as they are.',
    pregnancy: 'Pregnancy and breast-feeding',
    pregnancyDueDate: 'Due date',
    pregnancyHint: 'Leave it empty when you are not pregnant.',
    lactating: 'Are you breast-feeding?',
    conditionsTitle: 'Has a doctor told you about one of these?',
    conditionsLine:
      'Tick what applies. With some of these a clinic says how much to drink, and Charley shows no range for it.',
    noCondition: 'None of these',
    habits: 'Habits and diary',
    alcoholUnitsPerWeek: 'Alcohol in a week, in units of 8 g',
    alcoholHint: 'A pint of beer is about 2 units, a glass of wine about 2.',
    loggingSince: 'Diary kept since',
    loggingHint: 'Days before it count as not known. Left empty: since your first entry.',
    problems: {
      birthDate: 'Write a date that exists.',
      pregnancyDueDate: 'Write a date that exists.',
      loggingSince: 'Write a date that exists.',
    } as Record<string, string>,
    conditions: conditions as Record<string, string>,
  },
  presetsValue: (drinks: number) =>
    drinks === 0
      ? 'What you log most often'
      : drinks === 1
        ? '1 drink you chose'
        : `${drinks} drinks you chose`,
  years: (age: number) => String(age),
  moreThings: (count: number) => `${count} more`,
  emergency: {
    title: 'Emergency number',
    line: 'It stands on the button when something you log cannot wait.',
    label: 'Number to call in an emergency',
    hint: 'You may leave it empty.',
    problem: 'Write a telephone number, like 112.',
    use: 'Use',
  },
  units: {
    title: 'Units',
    line: 'For reading and typing. Nothing you logged changes.',
    volume: 'Drinks',
    us: 'fl oz (US)',
    imp: 'fl oz (UK)',
    mass: 'Body mass',
    temperature: 'Temperature',
    kept: 'Charley keeps every drink in whole millilitres, minerals in milligrams and masses in kilograms. Fluid ounces with one decimal and pounds come back as you typed them.',
  },
  time: {
    title: 'Time',
    line: 'Where you are, and when your day begins.',
    zone: 'Time zone',
    noZone: 'No zone of that name. Try the nearest large city.',
    zoneProblem: 'Choose a time zone.',
    here: 'This device is in another zone:',
    useHere: 'Use it',
    zoneMoves: 'A change decides what is today from now on, and is offered for new entries.',
    zoneKeeps: 'It moves nothing you wrote: every entry keeps its time, its zone and its day.',
    starts: 'Your day starts at',
    startsMoves:
      'A change counts the days anew, old ones too: what was logged between midnight and that time belongs to the day before. Figures, charts and rules follow.',
    startsKeeps:
      'Times stay as you wrote them, and so do the days you closed and the dates of medicines and visits. Setting it back brings the old days back.',
  },
  city: (city: string, start: string) => (start === '00:00' ? city : `${city}, your day starts at ${start}`),
  language: {
    title: 'Language',
    line: 'Of every screen, with its numbers and dates.',
    device: 'As this device',
    devices: 'The language the browser asks for, if Charley speaks it; English if not.',
    note: 'What you wrote stays as it is. The tables of foods and drinks are English.',
  },
  sessions: {
    title: 'Signed-in devices',
    line: 'A device you have not used for 30 days is signed out by itself, and every device 180 days after signing in.',
    here: 'This device',
    end: 'End',
    endOthers: 'End all others',
    ended: 'Ended. That device has to sign in again.',
    endedOthers: 'All other devices have to sign in again.',
    onlyHere: 'You are signed in on this device alone.',
    unanswered: 'Not known whether it ended: the server did not answer. Try again.',
    hint: 'One you do not know? End it, and change your password.',
    password: 'Change the password',
  },
  device: (browser: string | null, system: string | null) =>
    browser === null ? (system ?? 'Unknown device') : system === null ? browser : `${browser} on ${system}`,
  signedInOn: (day: string) => `Signed in ${day}`,
  lastUsed: (moment: string) => `last used ${moment}`,
  inUseNow: 'in use now',
  endOne: (device: string) => `End ${device}`,
  devicesValue: (others: number) =>
    others === 0 ? 'This one' : `This one and ${others} ${others === 1 ? 'other' : 'others'}`,
  tokens: {
    title: 'Access tokens',
    line: 'A token lets a program of yours read your diary, or write into it.',
    make: 'Make a token',
    label: 'What is it for?',
    labelHint: 'A name to know it by, like “watch”.',
    labelProblem: 'Write 1 to 100 characters.',
    scope: 'What may it do?',
    read: 'Read',
    readLine: 'See the whole diary and the profile.',
    write: 'Read and write',
    writeLine: 'Also add, change and delete entries.',
    shown: 'This is the only time the token is shown. Charley keeps no copy.',
    token: 'The new token',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied:
      'Not copied: this browser does not let a page copy here. The token is marked; copy it yourself.',
    done: 'I have kept it',
    list: 'Your tokens',
    empty: 'No program has access.',
    revoke: 'Revoke',
    revokeQuestion: 'Revoke it? Programs that use it are shut out at once.',
    revoked: 'Revoked. It opens nothing any more.',
    unanswered:
      'The server did not answer. A token may have been made that nobody has seen: look at the list, and revoke what you do not know.',
    notRevoked: 'Not known whether it was revoked: the server did not answer. Try again.',
  },
  madeOn: (day: string) => `made ${day}`,
  revokeOne: (label: string) => `Revoke ${label}`,
  password: {
    title: 'Password',
    value: 'Changing it ends your other sessions',
    line: 'The new one signs every other device out. This one stays signed in.',
    present: 'Present password',
    next: 'New password',
    nextHint: 'At least 12 characters. Four unusual words make a good one.',
    endsTokens: 'Revoke all access tokens too',
    endsTokensHint:
      'Left open, programs go on with their tokens. Tick it when somebody else may know your password.',
    submit: 'Change the password',
    missing: 'Write your present password.',
    unanswered:
      'Not known whether the password is new: the server did not answer. Try again; if the present one is refused, the new one counts already.',
    problems: {
      halved: 'This password holds half of a character. Write it again.',
      tooShort: 'Write at least 12 characters. Four unusual words make a good password.',
      tooLong: 'Write at most 256 characters.',
      common: 'This password is among the first that are tried. Choose another; four unusual words are good.',
      own: 'This password is too close to your e-mail address or to the name of this app. Choose another.',
      same: 'This is the password you use now. Choose another.',
    } as Record<string, string>,
  },
  passwordChanged: (sessions: number, tokens: number | null) =>
    `Saved: the new password. ${
      sessions === 0
        ? 'No other device was signed in.'
        : sessions === 1
          ? '1 other device has to sign in again.'
          : `${sessions} other devices have to sign in again.`
    } ${
      tokens === null
        ? 'Access tokens go on.'
        : tokens === 1
          ? '1 access token is revoked.'
          : `${tokens} access tokens are revoked.`
    }`,
  leaving: {
    title: 'Delete the account',
    value: 'The account and the whole diary',
    line: 'Everything goes at once and does not come back: every entry with its trash, your own items, plans, what you tried out, profile, devices and tokens.',
    exportFirst: 'Take everything with you first: one file that another Charley reads.',
    exportLink: 'Import & export',
    copies:
      'Copies of the whole installation that were made before, like those in its backup folder, still hold your diary. Whoever runs it can remove them.',
    question: 'To delete it, write who you are',
    email: 'Your e-mail address',
    emailProblem: 'This is not the e-mail address of your account.',
    password: 'Your password',
    passwordMissing: 'Write your password.',
    submit: 'Delete the account and the diary',
    unanswered:
      'Not known whether it is deleted: the server did not answer. Try again; if you are asked to sign in, look whether you still can.',
  },
  left: {
    title: 'Your account is deleted',
    line: 'Nothing of yours stands in this database any more. Devices and tokens open nothing.',
    again: 'To the sign-in',
  },
}
