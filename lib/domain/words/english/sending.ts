/** What became of a request that was sent from a screen, and of what waits on this device. */
export const sending = {
  /** Nothing was sent: the script that makes the entry did not come. */
  notSent: 'Not saved: the server did not answer. Try again.',
  waitForConnection: (count: number) =>
    count === 1 ? '1 entry waits for a connection' : `${count} entries wait for a connection`,
  waitForSignIn: (count: number) =>
    count === 1 ? '1 entry waits until you sign in' : `${count} entries wait until you sign in`,
  beingSent: (count: number) => (count === 1 ? '1 entry is being sent' : `${count} entries are being sent`),
  couldNotBeSaved: (count: number) =>
    count === 1
      ? '1 entry could not be saved: have a look'
      : `${count} entries could not be saved: have a look`,
  title: 'What waits',
  line: 'Kept on this device, and not yet on the server.',
  nothingWaits: 'Nothing waits on this device.',
  sendNow: 'Send now',
  tryAgain: 'Try again',
  discard: 'Drop it',
  discardQuestion: 'Drop this entry?',
  discardAsk: 'It is on this device alone, and is gone for good then.',
  discardKeep: 'Keep it',
  notSavedBecause: 'Not saved:',
  willBeChanged: (entry: string) => `Change: ${entry}`,
  unreadable: 'An entry that this device cannot read any more',
  unreadableHint:
    'The key it was locked with is gone from this browser, so it cannot be sent. If you remember what it was, log it again, then drop this one.',
  inTheClear:
    'This browser keeps no key, so these lie unlocked in its files until they are sent. That is so at addresses without https, and in some private windows.',
  willBeRemoved: 'An entry that was taken back',
  keptAt: (moment: string) => `kept ${moment}`,
  clockIsOff: 'Check the clock of this device: it may show another time than the server.',
  signOutQuestion: (count: number) =>
    count === 1 ? '1 entry is not on the server yet.' : `${count} entries are not on the server yet.`,
  signOutHint: 'Nobody else sees them on this device. They are sent when you sign in on it again.',
  signOutKeeping: 'Sign out and keep them here',
  signOutDropping: 'Drop them and sign out',
  stay: 'Stay signed in',
  timedByNobody: (moment: string) =>
    `A cramp was timed on this device while nobody was signed in: ${moment}. Was it yours?`,
  wasMine: 'Yes, it was mine',
  wasNotMine: 'No, remove it',
}
