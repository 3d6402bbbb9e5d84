import { counted } from '../counted'

type Step = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** A rate a week with the lowest and the highest that fit. */
type Rate = { perWeek: string; atLeast: string; atMost: string }

const by: Record<Step, string> = {
  day: '',
  week: '',
  month: ', by month',
  quarter: ', by three months',
  year: ', by year',
}

/** How many cramps a week. Rates come as words. */
export const howOften = {
  name: (step: Step) => `Cramps a week${by[step]}`,
  /** A rate rests on more than one known day. */
  sentence: (cramps: number, during: string, { perWeek, atLeast, atMost }: Rate, known: number) =>
    cramps === 0
      ? `No cramp is logged ${during}. By ${known} known days, up to ${atMost} a week would still fit.`
      : `${counted(cramps, 'cramp')} ${during}: about ${perWeek} a week, by ${known} known days. Anything from ${atLeast} to ${atMost} a week would fit.`,
  tooFewDays: (cramps: number, during: string, known: number, needed: number) =>
    `${cramps === 0 ? `No cramp is logged ${during}` : `${counted(cramps, 'cramp')} ${during}`}. Only ${counted(known, 'day')} ${known === 1 ? 'is' : 'are'} known; ${needed} are needed to say how many a week.`,
  cell: (perWeek: string, atLeast: string, atMost: string) => `${perWeek} (${atLeast} to ${atMost})`,
  /** What the lowest and the highest rate mean. */
  range:
    'Even if nothing changed, chance makes weeks differ: any rate from the lowest to the highest named fits this count. It is less sure where cramps come in bunches.',
  once: 'Cramps of one muscle less than 30 minutes apart count once. A day that is not known is left out.',
  dot: 'A dot is the rate a week, the strip behind it holds every rate that fits.',
  arrow: 'An arrow means that it goes on beyond the drawing.',
  fewDays: (needed: number) => `A time with fewer than ${needed} known days has no dot.`,
  column: 'A week',
  tooFew: 'too few days',
}
