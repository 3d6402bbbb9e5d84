import { counted } from '../counted'

type Step = 'day' | 'week' | 'month' | 'quarter' | 'year'

const by: Record<Step, string> = {
  day: '',
  week: ', by week',
  month: ', by month',
  quarter: ', by three months',
  year: ', by year',
}

/** How long cramps lasted. Lengths, days and places come as words. */
export const durations = {
  name: (step: Step) => (step === 'day' ? 'Length of each cramp' : `Length of cramps${by[step]}`),
  noCramp: (span: string) => `No cramp is logged ${span}.`,
  noneKnown: (cramps: number, span: string) =>
    `${counted(cramps, 'cramp')} ${span}, and no length is logged.`,
  one: (length: string, span: string) => `1 cramp with a length ${span}: ${length}.`,
  sentence: (known: number, span: string, middle: string) =>
    `Half of the ${known} cramps with a length ${span} lasted ${middle} or more,`,
  /** Closes the sentence. */
  range: (shortest: string, longest: string, day: string) =>
    `the shortest ${shortest}, the longest ${longest} on ${day}.`,
  unknown: (cramps: number) =>
    `${counted(cramps, 'cramp')} without a length ${cramps === 1 ? 'is' : 'are'} left out.`,
  overTen: (cramps: number, known: number) =>
    `${cramps} of ${known} ${cramps === 1 ? 'was' : 'were'} longer than 10 minutes.`,
  /** How to read it. */
  scale: 'The scale is not even: each line stands for several times the length of the line below it.',
  limit: 'Longer than 10 minutes, over the dashed line, is one of the signs in When to see a doctor.',
  diamond: 'A diamond is longer than that.',
  once: 'Cramps of one muscle less than 30 minutes apart count once, by the longest.',
  middle:
    'A dot is the middle cramp, the strip behind it holds the middle half, the thin line goes from the shortest to the longest.',
  ring: 'A ring means that the cramp broke sleep.',
  median: 'median',
  medianLine: 'The dotted line is the median: half of the cramps lasted as long or longer.',
  wayToReferral: 'What a cramp over 10 minutes calls for',
  column: {
    cramps: 'Cramps',
    lengths: 'Length',
    middle: 'Middle',
    range: 'Shortest to longest',
    known: 'Lengths known',
  },
  noCramps: 'no cramp',
  noLength: 'no length',
}
