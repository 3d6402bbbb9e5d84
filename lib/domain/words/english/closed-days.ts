import type { DayClosed } from '../../entry'

const cramps: Record<DayClosed['cramps'], string> = {
  none: 'No cramps',
  'all-logged': 'Nothing else to report',
}

/** A day that was closed: its form and its page. */
export const closedDays = {
  title: 'Close a day',
  line: 'A closed day is known: a day without entries is not.',
  day: 'Which day?',
  date: 'Date',
  was: 'How was it?',
  cramps,
  crampsHint: 'Nothing else to report: every cramp of the day is in the diary already.',
  hot: 'Was it a hot day?',
  save: 'Close the day',
  what: 'Cramps',
  hotDay: 'Hot day',
  /** A cramp of the day counts more than the words that there was none. */
  overridden: (count: number) =>
    count === 1
      ? 'A cramp was logged on this day. It counts, and the day is not one without cramps.'
      : `${count} cramps were logged on this day. They count, and the day is not one without cramps.`,
}
