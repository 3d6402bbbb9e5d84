type Verdict = {
  what: 'more' | 'less' | 'alike' | 'cannot-tell' | 'none' | 'too-few'
  ratio: string | null
}

const before = (days: number): string => `the ${days} days before`

const tooFew = (days: number): string => `Too few known days to compare with ${before(days)}.`

/** The days of Trends beside as many days before. */
export const besideBefore = {
  compare: (days: number) => `Compare with ${before(days)}`,
  without: 'Without the days before',
  title: (days: number) => `Beside ${before(days)}`,
  /** What a drawing without room for two times would say of the days before. */
  says: (sentence: string) => `Before that: ${sentence}`,
  figure: 'Figure',
  crampsName: 'Cramps',
  perWeek: 'Cramps a week',
  severity: 'Middle severity',
  fluidName: 'Drinks, middle day',
  minutesName: 'Exercise, minutes a week',
  loadName: 'Load a week',
  known: (outOf: string) => `${outOf} days known`,
  rated: (cramps: number) => `${cramps} rated`,
  /** How many times as often, and what else would fit; closes a sentence. */
  times: (ratio: string, low: string, high: string) =>
    `${ratio} times as often; anything from ${low} to ${high} times would fit`,
  atLeast: (low: string) => `at least ${low} times as often`,
  tooFew,
  cramps: ({ what, ratio }: Verdict, days: number): string => {
    const more = ratio === null ? '' : `: ${ratio}`
    switch (what) {
      case 'more':
        return `Cramps came more often than in ${before(days)}${more}.`
      case 'less':
        return `Cramps came less often than in ${before(days)}${more}.`
      case 'alike':
        return `Cramps came about as often as in ${before(days)}${more}.`
      case 'cannot-tell':
        return `It cannot be told whether cramps came more or less often than in ${before(days)}${more}.`
      case 'none':
        return `No cramp is logged, nor in ${before(days)}.`
      case 'too-few':
        return tooFew(days)
    }
  },
  fluid: (now: string, then: string, days: number) =>
    `The middle day has ${now} of drinks logged, ${then} in ${before(days)}.`,
  load: (now: string, then: string, days: number) =>
    `A week of known days has a load of ${now}, ${then} in ${before(days)}.`,
  tooFewDays: 'too few days',
  knownDays: (fewest: number) => `A week counts known days alone; fewer than ${fewest} are too few for one.`,
  intakeReading:
    'On half of the known days it is the middle or more. Minerals count days that look whole. Today is left out.',
}
