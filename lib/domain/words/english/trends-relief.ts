import { counted } from '../counted'

/** What was tried against cramps. Things tried, lengths and spans come as words. */
export const trendsRelief = {
  name: 'What was tried, and how often it helped',
  noCramp: (span: string) => `No cramp is logged ${span}.`,
  nothingTried: (cramps: number, span: string) =>
    `${counted(cramps, 'cramp')} ${span}, and nothing is logged that was tried.`,
  sentence: (tried: number, cramps: number, span: string) =>
    `Something was tried in ${tried} of ${counted(cramps, 'cramp')} ${span}.`,
  most: (what: string, yes: number, times: number, partly: number) =>
    `Most often: ${what}. It helped ${yes} of ${counted(times, 'time')}${partly > 0 ? `, and partly ${partly}` : ''}.`,
  /** A thing that was tried, inside a sentence. */
  inSentence: (what: string) => what.charAt(0).toLowerCase() + what.slice(1),
  /** How it went, with a count behind it. */
  parts: { yes: 'helped', partly: 'partly', no: 'did not help', notSaid: 'not said' },
  /** The first of them is told out of all times. */
  part: (what: string, count: number, times: number | null) =>
    times === null ? `${what} ${count}` : `${what} ${count} of ${times}`,
  after: (middle: string, shortest: string, longest: string, known: number, times: number) =>
    shortest === longest
      ? `Helped after ${middle}; known of ${known} of ${counted(times, 'time')}.`
      : `Half the times it helped within ${middle}, from ${shortest} to ${longest}; known of ${known} of ${counted(times, 'time')}.`,
  afterUnknown: 'How long it took is not logged.',
  reading:
    'A bar is as long as the times it was tried: filled where it helped, striped where it helped partly, empty where it did not, hatched where it is not said.',
  everyTime: 'Every time counts, also twice in one cramp.',
  noTrial:
    'This is no trial. Cramps ease by themselves, and what is tried first, or last, looks better or worse than it is. It says what you logged, not what would help.',
  readMore: 'What is known to help, and how firmly',
  crampsOf: (count: number) => `In ${counted(count, 'cramp')}`,
  newest: (shown: number, all: number) => `The newest ${shown} of ${all}.`,
  column: {
    what: 'Tried',
    times: 'Times',
    yes: 'Helped',
    partly: 'Partly',
    no: 'Did not',
    notSaid: 'Not said',
    middle: 'Time to relief, median',
    range: 'Shortest to longest',
    known: 'Times known',
  },
  /** Beside the days before. */
  beside: {
    noCramp: 'No cramp is logged.',
    tried: (tried: number, cramps: number) =>
      `Something was tried in ${tried} of ${counted(cramps, 'cramp')}.`,
    noCrampBefore: (days: number) => `In the ${days} days before no cramp is logged.`,
    triedBefore: (tried: number, cramps: number, days: number) =>
      `In the ${days} days before: in ${tried} of ${counted(cramps, 'cramp')}.`,
    notTried: 'not tried',
    reading: 'Counts side by side, and no test: a few times more or fewer come about by chance.',
  },
  noTime: 'not logged',
  empty:
    'What you try against a cramp will stand here, with how often it helped. Log a cramp, and what you tried.',
}
