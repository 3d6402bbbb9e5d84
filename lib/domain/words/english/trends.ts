const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** "25 of those days are known." */
const known = (known: number, days: number, all: string): string => {
  if (known === days) return `All of those ${all} are known.`
  return `${known} of those ${all} ${known === 1 ? 'is' : 'are'} known.`
}

/** How each step of a drawing is called where a chart shows a day's amount, and where it adds up. */
const by = {
  day: '',
  week: ', by week',
  month: ', by month',
  quarter: ', by three months',
  year: ', by year',
}
const per = { day: 'a day', week: 'a week', month: 'a month', quarter: 'in three months', year: 'a year' }

type Step = keyof typeof by

/** The charts of Trends: sentences, how to read them, tables. Amounts and dates come as words. */
export const trends = {
  title: 'Trends',
  nothingYet: 'Your cramps, drinks, food and training will stand here. Log a cramp, or anything else.',
  logCramp: 'Log a cramp',
  noDayKnown: (span: string) => `Not known: no day ${span} has an entry.`,
  known,
  notKnown: 'not known',
  marks: {
    today: ['today'],
    week: ['this', 'week'],
    month: ['this', 'month'],
    quarter: ['so', 'far'],
    year: ['this', 'year'],
    known: 'known',
  },
  period: {
    week: (from: string) => `Week from ${from}`,
    quarter: (first: string, last: string, year: string) => `${first} to ${last} ${year}`,
    month: (month: string, year: string) => `${month} ${year}`,
    notOver: (words: string) => `${words}, not over`,
    part: (words: string) => `${words}, in part`,
  },
  column: {
    day: 'Day',
    week: 'Week',
    month: 'Month',
    quarter: 'Three months',
    year: 'Year',
    daysKnown: 'Days known',
    middle: 'Middle day',
    half: 'Middle half',
    daysCounted: 'Days counted',
  },
  range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  outOf: (part: number, all: number) => `${part} of ${all}`,
  reading: {
    strip: 'The strip below shows how many days are known.',
    hatched: 'Hatched days are not known and are not counted.',
    hatchedPeriods: 'Hatched: no day is known.',
    outline: 'What is drawn as an outline is not over, or only part of its time is shown.',
    today: 'Today is an outline: it is not over.',
    middle: 'A dot is the middle day, the strip behind it holds the middle half of the days.',
    todayLeftOut: 'Today is left out.',
  },
  cramps: {
    name: (step: Step) => `Cramps ${per[step]}`,
    sentence: (cramps: number, days: number, span: string) => {
      if (cramps === 0) return `No cramp is logged ${span}.`
      return cramps === 1 ? `1 cramp ${span}.` : `${cramps} cramps on ${counted(days, 'day')} ${span}.`
    },
    none: 'A dot is a time without a cramp.',
    column: 'Cramps',
  },
  severity: {
    name: (step: Step) =>
      step === 'day' ? 'Severity of each cramp, 0 to 10' : `Severity of cramps, 0 to 10${by[step]}`,
    noCramp: (span: string) => `No cramp is logged ${span}.`,
    noneRated: (episodes: number, span: string) =>
      `${counted(episodes, 'cramp')} ${span}, and no severity is logged.`,
    oneRated: (severity: string, span: string) => `1 rated cramp ${span}, at ${severity}.`,
    sentence: (rated: number, middle: string, weakest: string, strongest: string, span: string) =>
      `Half of the ${rated} rated cramps ${span} were at ${middle} or more, the weakest at ${weakest}, the strongest at ${strongest}.`,
    unrated: (unrated: number) =>
      `${counted(unrated, 'cramp')} without a severity ${unrated === 1 ? 'is' : 'are'} left out.`,
    ring: 'A ring means that the cramp broke sleep.',
    middle:
      'A dot is the middle cramp, the strip behind it holds the middle half, the thin line goes from the weakest to the strongest.',
    median: 'median',
    medianLine: 'The dotted line is the median: half of the cramps were at it or above.',
    once: 'Cramps of one muscle less than 30 minutes apart count once, at their strongest.',
    atMark: (severity: string) => [severity],
    outOfTen: (severity: string) => `${severity} of 10`,
    cramps: 'Cramps',
    severities: 'Severity',
    middleColumn: 'Middle',
    rangeColumn: 'Weakest to strongest',
    notRated: 'not rated',
    noCramps: 'no cramp',
  },
  fluid: {
    name: (unit: 'litres' | 'ounces', step: Step) =>
      `${unit === 'litres' ? 'Fluid, litres a day' : 'Fluid, fluid ounces a day'}${by[step]}`,
    onlyToday: (amount: string, before: number) =>
      `${amount} logged so far today. ${before === 0 ? 'The diary begins today.' : `The ${before} days before are not known.`}`,
    oneDay: (amount: string, days: number, whole: string) =>
      `${amount} logged on the 1 known day of the ${days} ${whole}.`,
    sentence: (amount: string, known: number) => `${amount} or more on half of the ${known} known days.`,
    sentenceNone: (known: number) => `No drink on half of the ${known} known days.`,
    allKnown: (whole: string) => `Every day ${whole} is known.`,
    unknown: (days: number, whole: string) =>
      `${counted(days, 'day')} ${whole} ${days === 1 ? 'is' : 'are'} not known.`,
    noDrink: 'No drink',
    noneLogged: 'no drink logged',
    none: 'A dot is a day with entries but no drink.',
    column: 'Fluid logged',
  },
  minerals: {
    potassium: 'Potassium',
    magnesium: 'Magnesium',
    calcium: 'Calcium',
    sodium: 'Sodium',
    name: (mineral: string, step: Step) => `${mineral} logged, mg a day${by[step]}`,
    /** `whole` says which days are over, "before today". */
    noFood: (days: number, whole: string) =>
      days === 0
        ? `No food is logged ${whole}.`
        : `No food is logged on the ${counted(days, 'day')} ${whole}.`,
    fed: (fed: number, days: number, whole: string) =>
      `Food is logged on ${fed} of the ${counted(days, 'day')} ${whole}.`,
    sentence: (amount: string, counted: number) =>
      counted === 1
        ? `What was logged on the 1 day counted holds ${amount}.`
        : `On half of the ${counted} days counted it holds ${amount} or more.`,
    unclear: (days: number) =>
      `${counted(days, 'day')} ${days === 1 ? 'is' : 'are'} left out: for something logged the figure is not known.`,
    hatched: 'Hatched: no food logged, or a figure is not known.',
    whole: 'Only what was logged is added up. A day with two foods is not all that was eaten.',
    strip: 'The strip below shows how many days are counted.',
    stripWord: 'counted',
    column: 'Logged',
    foods: 'Foods',
    daysCounted: 'Days with food',
    noFoodLogged: 'no food logged',
    unknown: 'not known',
  },
  exercise: {
    name: (step: Step) => `Exercise, minutes ${per[step]}`,
    sentence: (minutes: string, days: number, span: string) =>
      days === 0
        ? `No exercise is logged ${span}.`
        : `${minutes} minutes of exercise on ${counted(days, 'day')} ${span}.`,
    none: 'A dot is a time without exercise.',
    column: 'Minutes',
  },
  load: {
    name: (step: Step) => `Training load ${per[step]}`,
    none: (span: string) => `No exercise with an effort is logged ${span}.`,
    oneDay: (load: string, span: string) => `A load of ${load} on 1 day ${span}.`,
    sentence: (load: string, days: number, span: string) =>
      `Half of the ${days} days with a load ${span} have ${load} or more.`,
    unrated: (days: number) =>
      `${counted(days, 'day')} ${days === 1 ? 'is' : 'are'} left out: a session has no effort.`,
    reading: 'Load is effort from 0 to 10 times minutes, added up.',
    hatched: 'Hatched: not known, or a session without an effort.',
    column: 'Load',
    noneDot: 'A dot is a time without exercise.',
    withCramps: (loaded: number, ofLoaded: number, rested: number, ofRested: number) =>
      `A cramp began on ${loaded} of the ${counted(ofLoaded, 'day')} with a load, and on ${rested} of the ${counted(ofRested, 'day')} without exercise.`,
    crampsReading: 'A mark over the bars is a cramp that began in that time, or as many as its number says.',
    notBecause: 'A cramp beside a load does not mean that one brought the other.',
    crampsWord: 'cramps',
  },
}
