/** Buttons outside of Charley. What stands in `form` and `list` is given to the browser: strings only. */
export const buttons = {
  title: 'Buttons outside Charley',
  line: 'A shortcut on your phone, a tag to hold the phone to or a button on the wall can log one thing, without opening Charley.',
  value: (count: number) => (count === 0 ? 'None' : count === 1 ? '1 button' : `${count} buttons`),
  crampBegins: 'A cramp that begins',
  saved: (what: string) => `Saved: ${what}.`,
  crampLater: 'Say in Charley when it stopped, and which muscle it was.',
  form: {
    make: 'Make a button',
    what: 'What should it log?',
    whatHint: 'Your drinks for one tap stand here. Each button logs one thing, at the time it is pressed.',
    ofDrinks: 'Change my drinks',
    submit: 'Make the button',
    problem: 'Choose what it should log.',
    token: 'The new button',
    shown:
      'This is the only time its address is shown. Charley keeps no copy. Whoever has it can log this one thing, and can see, change or delete nothing.',
    address: 'Address to call with POST',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied:
      'Not copied: this browser does not let a page copy here. The address is marked; copy it yourself.',
    done: 'I have kept it',
    steps: 'How to use it',
    phone:
      'On a phone: in the app for shortcuts or automations, add the step that gets the contents of an address, put this address in, and choose POST as its method. It needs no header and no body.',
    wall: 'A button on the wall: let it send POST to this address. A second press within ten seconds counts as the same.',
    tag: 'A tag that can only open a page: write the address of its page on it. It stands in the list below, opens Charley where you are signed in, and logs with one tap.',
    unanswered:
      'The server did not answer. A button may have been made whose address nobody has seen: look at the list, and take away what you do not know.',
  },
  list: {
    title: 'Your buttons',
    empty: 'No button logs for you.',
    page: 'Page for a tag',
    revoke: 'Take away',
    revokeQuestion: 'Take it away? Its address and its page log nothing any more. What it logged stays.',
    revoked: 'Taken away. It logs nothing any more.',
    notRevoked: 'Not known whether it was taken away: the server did not answer. Try again.',
  },
  made: (made: string) => `Made ${made}`,
  notPressed: 'Not pressed yet',
  pressed: (at: string) => `Last pressed ${at}`,
  pageOf: (title: string) => `Page of ${title}`,
  removeOne: (title: string) => `Take away ${title}`,
  press: {
    title: 'Log with one tap',
    tap: 'Tap to log it now',
    today: 'To Today',
    done: 'Logged',
  },
}
