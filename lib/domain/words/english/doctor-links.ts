import { doctor } from './doctor'

/** The unlisted address of a doctor page. What stands in `form` and `list` is given to the browser: strings only. */
export const doctorLinks = {
  title: 'Links to your doctor page',
  back: 'Doctor page',
  line: 'A link lets somebody read one page of your diary without an account, until it ends. It shows nothing else, and always says what your diary says now.',
  form: {
    make: 'Make a link',
    period: 'Which days?',
    from: 'First day',
    to: 'Last day',
    who: 'What should it say about you?',
    whoLine: 'Nothing has to be ticked. Without the name, the page does not say whose it is.',
    parts: doctor.shown,
    days: 'How many days can it be read?',
    daysHint: 'From 1 to 30.',
    daysProblem: 'Days it can be read: write a whole number from 1 to 30.',
    shown:
      'This is the only time the link is shown. Charley keeps no copy, so copy it now. Whoever has it can read the page.',
    token: 'The new link',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied:
      'Not copied: this browser does not let a page copy here. The link is marked; copy it yourself.',
    done: 'I have kept it',
    unanswered:
      'The server did not answer. A link may have been made that nobody has seen: look at the list, and revoke what you do not know.',
  },
  list: {
    title: 'Your links',
    empty: 'Nobody can read a page of yours by a link.',
    views: 'A program that shows a preview of the link, as some messengers do, counts as a view too.',
    revoke: 'Revoke',
    revokeQuestion: 'Revoke it? Whoever has the link can read nothing any more.',
    revoked: 'Revoked. It opens nothing any more.',
    notRevoked: 'Not known whether it was revoked: the server did not answer. Try again.',
  },
  parts: doctor.shown,
  nobody: 'nothing about you',
  period: (from: string, to: string) => `${from} to ${to}`,
  shows: (shown: string) => `Shows: ${shown}`,
  made: (made: string) => `Made ${made}`,
  until: (until: string) => `Can be read until ${until}`,
  expired: (at: string) => `Ended ${at}`,
  wasRevoked: (at: string) => `Revoked ${at}`,
  notViewed: 'Not opened yet',
  viewed: (views: number, last: string) =>
    views === 1 ? `Opened once, ${last}` : `Opened ${views} times, last ${last}`,
  revokeOne: (period: string) => `Revoke the link for ${period}`,
  /** What a reader sees around the page. */
  reader: {
    title: 'Doctor page',
    until: (until: string) => `This page was shared with you. It can be read until ${until}.`,
    often: 'Opened too often',
    oftenLine: (minutes: number) =>
      `This page was opened too often in the last hour. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
    nothing: 'Nothing is here',
    nothingLine:
      'The address may not be complete, or the page cannot be read any more. Ask whoever gave it to you.',
  },
}
