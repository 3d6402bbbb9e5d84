import type { Mineral } from '../../nutrition/mineral'
import type { WhyNoIntake } from '../../nutrition/reference-intakes'
import { counted } from '../counted'

const kinds: Record<Mineral, string> = {
  potassium: 'adequate intake',
  magnesium: 'recommended dietary allowance',
  calcium: 'recommended dietary allowance',
  sodium: 'adequate intake',
}

const whyNone: Record<WhyNoIntake, string> = {
  'no-birth-date':
    'Nothing is compared: published intakes go by age, and your birth date is not in your profile.',
  'not-born': 'Nothing is compared: the birth date in your profile is later than this day.',
  'under-one': 'Nothing is compared: the table has no row for the first year of life.',
  'pregnancy-out-of-table':
    'Nothing is compared: for pregnancy and breastfeeding the table goes from 14 to 50 years.',
}

/** Potassium, magnesium, calcium and sodium of a day against reference intakes. */
export const electrolytes = {
  title: 'Electrolytes',
  toTrends: 'All charts',
  ofADay: 'Electrolytes of one day',
  restsOn:
    'What is published as a day’s intake of potassium, magnesium, calcium and sodium, what as the most, and what sweat takes with it, comes from these publications.',
  /** The row on Today. */
  row: (things: string) => `${things} today`,
  rowNothing: 'Nothing eaten or drunk is logged yet today.',
  things: {
    food: (count: number) => counted(count, 'food'),
    drink: (count: number) => counted(count, 'drink'),
    supplement: (count: number) => counted(count, 'supplement'),
  },
  listed: (all: readonly string[]) =>
    all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`,
  lead: {
    nothingToday: 'Nothing you ate or drank is logged yet today.',
    nothing: 'Nothing you ate or drank is logged on this day, so it is not known.',
    noFood: (things: string) => `${things} and no food: what you ate is not known.`,
    part: (things: string) => `${things}. That is no whole day, so nothing is compared.`,
    partToday: (things: string) => `${things} so far. That is no whole day, so nothing is compared.`,
    wholeToday: (things: string, meals: number) =>
      `${things} so far, at ${counted(meals, 'time')} of the day.`,
    whole: (things: string, meals: number) =>
      `${things} at ${counted(meals, 'time')} of the day: it looks like a whole day.`,
    under: (minerals: string) => `Under the published intake: ${minerals}.`,
    above: (minerals: string) => `Above a published limit: ${minerals}.`,
    noneUnder: 'None of the four is under its published intake.',
    cannotTell: (minerals: string) => `Cannot tell, as a figure is missing: ${minerals}.`,
  },
  logFood: 'Log a food',
  whole: {
    of: 'a whole day',
    counts: (foods: string, meals: number) =>
      `${foods} at ${counted(meals, 'time')} of the day: foods less than an hour apart are one time. Supplements and drinks are no meals.`,
    rule: 'A day looks whole with food at three times or more, the first and the last at least six hours apart. It also does with three foods when you closed it with “nothing else to report”. This is ours.',
    nobody: 'That nothing is missing nobody but you can know.',
  },
  amount: {
    atLeast: (mg: string) => `At least ${mg} mg`,
    notKnown: 'Not known',
    underOne: 'under 1 mg',
    logged: (amount: string) => `${amount} in what is logged`,
  },
  inSentence: {
    potassium: 'potassium',
    magnesium: 'magnesium',
    calcium: 'calcium',
    sodium: 'sodium',
  } satisfies Record<Mineral, string>,
  parts: {
    food: (mg: string) => `foods ${mg} mg`,
    drink: (mg: string) => `drinks ${mg} mg`,
    supplement: (mg: string) => `supplements ${mg} mg`,
  },
  lacking: (unknown: number) =>
    unknown === 1 ? '1 entry has no figure of it.' : `${unknown} entries have no figure of it.`,
  range: (low: string, high: string) => `${low} to ${high} mg`,
  published: (range: string) => `Published for you: ${range} a day.`,
  publishedBothSexes: (range: string) =>
    `Published: ${range} a day. Your sex is not told, so it is the range of both.`,
  publishedWholeDay: (range: string) => `For a whole day ${range} is published.`,
  whyNone,
  limit: {
    everything: (mg: string, publisher: string) => `Published as the most: ${mg} mg a day (${publisher}).`,
    reduce: (mg: string, publisher: string) => `Advised to reduce above ${mg} mg a day (${publisher}).`,
    supplements: (mg: string, publisher: string) =>
      `Published as the most from supplements and medicines alone: ${mg} mg a day (${publisher}).`,
  },
  tape: {
    intake: (range: string) => `published ${range}`,
    atMost: 'limit',
  },
  how: {
    strip:
      'On the strip stand supplements, then foods, then drinks. The line is the published intake, a dashed one a limit; hatched is not known.',
    added:
      'Grams eaten times the figure for 100 g of the tables, of your own item or of its parts; of a drink its volume and weight. What you wrote from a label counts as you wrote it.',
    unknown: (unknown: number) =>
      `${unknown === 1 ? '1 entry has' : `${unknown} entries have`} no figure of it. That is not 0: the amount is at least so much.`,
    intake: (range: string, mineral: Mineral) =>
      `${range} a day is the ${kinds[mineral]} for your age, and for your sex, pregnancy or breastfeeding where you told of them (NASEM, 2019).`,
    amountsOnly:
      'An intake that is published is for healthy people. It is no measure of what your blood holds.',
    potassium:
      'The adequate intake of potassium is not for people whose kidneys or medicines hold it back; for healthy people no upper limit is set.',
    magnesium: 'The limits of magnesium are for supplements and medicines alone. Food has none.',
    sodium: 'Salt at the table and in the pot is in it only when you log it.',
    spinach: 'Spinach and chard hold calcium too, but the body takes up little of it.',
    notKnown: 'not known',
  },
  days: {
    title: (days: number) => `The ${days} days to the one shown`,
    average: (mg: string, wholeDays: number, days: number) =>
      `Last ${days} days: ${mg} mg a day on average, over ${counted(wholeDays, 'whole day')}.`,
    noneWhole: (days: number) =>
      `Last ${days} days: no whole day with all its figures is logged, so the average is not known.`,
    noneAtAll: (days: number) =>
      `No whole day with all its figures is logged in the last ${days} days, so the average is not known.`,
    unclear: (days: number) =>
      `${counted(days, 'whole day')} ${days === 1 ? 'is' : 'are'} left out, as a figure is missing.`,
    ends: (day: string) => `They end with ${day}.`,
    sum: (days: number, mg: string, counted: number, mean: string) =>
      `Last ${days} days: ${mg} mg in all ÷ ${counted} = ${mean} mg.`,
    notOver: 'Today is not over and is not counted.',
    reading: 'Bars: whole days. Hatched: no whole day, or a figure is missing.',
    of: 'the average',
    table: 'Show the days',
    day: 'Day',
    foods: 'Foods',
    part: 'no whole day',
    nothing: 'nothing logged',
    atLeast: (mg: string) => `${mg}+`,
    plus: 'All in mg. A plus: at least so much. Days that are no whole ones stand in grey.',
  },
  rich: {
    title: (mineral: string) => `Rich in ${mineral}`,
    usual: 'From what you eat and drink',
    listed: 'From the tables',
    rule: 'A portion that holds a tenth or more of the largest published intake of adults. This is ours. Your own portions are the middle of those you logged in these 28 days.',
    notPills: 'Food and drink alone: no tablets.',
    nothing: 'Nothing you logged of late is rich in it.',
  },
  reason: {
    title: { condition: 'What your clinic told you counts', medicine: 'Ask before you change how much' },
    told: (reasons: string) => `You told of: ${reasons}.`,
    why: {
      condition:
        'With it potassium, magnesium or salt can do harm. So the amounts stand here alone, and nothing is suggested. How much is right for you is what your clinic told you.',
      medicine:
        'With it the body holds potassium or water back. So the amounts stand here alone, and nothing is suggested. Ask your doctor or pharmacist before you change how much potassium, magnesium or salt you take.',
    },
    salt: 'So no intake of salt is suggested here. How much is right for you is what your clinic told you.',
    ask: {
      condition: 'How much of it is right for you is what your clinic told you.',
      medicine: 'Ask your doctor or pharmacist before you change how much of it you take.',
    },
    profile: 'Your profile',
    medicines: 'Your medicines',
  },
  sweat: {
    title: 'Sodium in sweat',
    without: {
      none: 'No session is logged on this day.',
      slip: 'Check the lengths of the sessions of this day: they are longer than a day, so no sweat is counted.',
      'not-for-age':
        'How much sodium sweat holds is published of adult and young athletes together, not for this age.',
      light: 'The sessions of this day are too light to count sweat.',
    },
    about: (mg: string, sessions: number) =>
      `About ${mg} mg of sodium left with the sweat of ${counted(sessions, 'session')}.`,
    between: (low: string, high: string) => `An estimate: it may be from ${low} to ${high} mg.`,
    litres: (litres: string, low: string, high: string) =>
      low === high
        ? `Sweat: ${litres}, as you weighed it.`
        : `Sweat: about ${litres}, from ${low} to ${high}.`,
    basis: {
      weighed: 'Weighed before and after.',
      own: 'By your usual rate for the activity.',
      published: 'By a published rate and what the scale said.',
    },
    standsIn: {
      'not-weighed': 'By a published rate, as the session was not weighed.',
      slip: 'By a published rate, as the weighing looks like a slip and is left out.',
      'amounts-missing': 'By a published rate, as neither drinks nor urine are known.',
    },
    slipLeftOut: 'The weighing looks like a slip and is left out.',
    salt: 'A litre of sweat holds 35.9 mmol of sodium in the mean, 825 mg; two people in three lie within 10.4 mmol of it, all 506 athletes between 18 and 71 mmol.',
    range: 'The range goes from the smaller volume with weaker sweat to the larger one with saltier sweat.',
    hour: 'Endurance athletes lost 51.7 mmol an hour, about 1190 mg. A harder pace makes sweat saltier.',
    others: 'Of potassium, magnesium and calcium little is lost.',
    alone: 'It is not taken off what you ate, and is no advice to take salt.',
    of: 'sodium in sweat',
  },
}
