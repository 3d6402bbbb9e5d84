import { counted } from '../counted'

type Step = 'day' | 'week' | 'month' | 'quarter' | 'year'

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
  sentence: (cramps: number, during: string, rate: string, known: number) =>
    `${cramps === 0 ? `No cramp is logged ${during}` : `${counted(cramps, 'cramp')} ${during}`}: ${rate}, from ${counted(known, 'known day')}.`,
  tooFewDays: (cramps: number, during: string, known: number, needed: number) =>
    `${cramps === 0 ? `No cramp is logged ${during}` : `${counted(cramps, 'cramp')} ${during}`}. Only ${counted(known, 'day')} ${known === 1 ? 'is' : 'are'} known; ${needed} are needed to say how many a week.`,
  rate: (perWeek: string, atLeast: string, atMost: string) => `${perWeek} a week (${atLeast} to ${atMost})`,
  cell: (perWeek: string, atLeast: string, atMost: string) => `${perWeek} (${atLeast} to ${atMost})`,
  /** What the figures in brackets mean. */
  brackets:
    'In brackets: even if nothing changed, chance makes weeks differ, and any rate between the two fits this count. It is less sure where cramps come in bunches.',
  once: 'Cramps of one muscle less than 30 minutes apart count once. A day that is not known is left out.',
  dot: 'A dot is the rate a week, the strip behind it holds every rate that fits.',
  arrow: 'An arrow means that it goes on beyond the drawing.',
  fewDays: (needed: number) => `A time with fewer than ${needed} known days has no dot.`,
  column: 'A week',
  tooFew: 'too few days',
}
