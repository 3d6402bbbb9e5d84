import { fluidReasons } from './fluid-reasons'
import { caffeineAdultFrom, caffeineLimits, type CaffeineGroup } from '../../hydration/caffeine'
import { fluidExercise } from './fluid-exercise'
import { drinksOfDay, hydrationIndex } from './drinks-of-day'

const { adultAtOnceMg, adultDayMg, childMgPerKg, lactationDayMg, pregnancyDayMg } = caffeineLimits

/** For whom a limit of caffeine is. */
const caffeineGroups: Record<CaffeineGroup, string> = {
  adult: `The limit is that of adults: ${adultDayMg} mg a day, ${adultAtOnceMg} mg at once.`,
  'age-not-known': `Your age is not known; the limit is that of adults: ${adultDayMg} mg a day, ${adultAtOnceMg} mg at once.`,
  pregnancy: `In pregnancy the limit is ${pregnancyDayMg} mg a day.`,
  lactation: `While breastfeeding the limit is ${lactationDayMg} mg a day.`,
  child: `Below ${caffeineAdultFrom} the limit goes by body mass: ${childMgPerKg} mg for each kg, at once and in a day.`,
}

/** The band of fluid for a day, and drinking around exercise. */
export const fluidBand = {
  title: 'Fluid',
  todaysBand: 'today’s band',
  bandOfDay: 'band of the day',
  more: 'Band, pace and exercise',
  to: (from: string, until: string) => `${from} to ${until}`,
  perHour: (amount: string) => `${amount} an hour`,
  below: (amount: string) => `${amount} below today’s band. Sip when you are thirsty.`,
  belowAlone: (amount: string) => `${amount} below today’s band.`,
  above: (amount: string) => `${amount} above today’s band. Slow down: more water does not help now.`,
  inside: 'Inside today’s band. Drink when you are thirsty.',
  insideAlone: 'Inside today’s band.',
  wasBelow: (amount: string) => `${amount} below the band of that day.`,
  wasAbove: (amount: string) => `${amount} above the band of that day.`,
  wasInside: 'Inside the band of that day.',
  bandIs: (range: string) => `Today’s band is ${range}.`,
  bandWas: (range: string) => `The band of that day is ${range}.`,
  forAdults: 'It is that of adults: your age is not known.',
  noDrinks: 'No drinks logged on this day. That is not known, and not zero.',
  onThatDay: 'on that day',
  tape: (drunk: string, range: string) => `${drunk}. The band of the day is ${range}.`,
  reason: fluidReasons,
  tooYoung: 'Nobody published how much a child drinks in the first year of life, so there is no band.',
  warnings: {
    title: 'Worth knowing now',
    fast: (amount: string, time: string) => `${amount} within an hour, from ${time}`,
    fastAdvice:
      'More than 1.0 L in an hour can be more than the body gets rid of. Wait until you are thirsty. A bottle that lasted longer: write until when.',
    fastSession: (pace: string, amount: string, time: string) => `${pace} in a session: ${amount} in ${time}`,
    fastSessionAdvice:
      'More than 1.0 L in an hour can be more than the body gets rid of. It is the mean over the session: some hour had at least so much. Drink to thirst, and no more than you sweat.',
    much: (amount: string, limit: string) => `${amount} in one day; from ${limit} on Charley warns`,
    muchAdvice:
      'That is above 1.5 times the upper edge and what you sweated. More water does not help now. With confusion or a seizure, call the emergency number. With a headache, vomiting or swollen hands, get medical help at once.',
    gained: (mass: string) => `${mass} heavier after exercise than before`,
    gainedAdvice:
      'More was drunk than was lost. Drink less the next time, to thirst. With confusion or a seizure, call the emergency number. With a headache, vomiting or swollen hands after long effort, get medical help at once.',
    plainWater: (amount: string, sodium: string) =>
      `${amount} of plain water in a long session, with ${sodium} mg of sodium`,
    drunkAsWater: (amount: string, unlogged: string, sodium: string) =>
      `${amount} counted as plain water in a long session, with ${sodium} mg of sodium: what ${unlogged} of it was is not known`,
    plainWaterAdvice: 'Drink only to thirst, and no more than you sweat.',
    salty: 'A sports drink or salty food in a session of two hours or more replaces some of the sodium.',
    advice: {
      condition: 'What your clinic told you about drinking counts; ask there if you are not sure.',
      medicine: 'Ask your doctor or pharmacist before you change how much you drink from day to day.',
    },
    logSign: 'Log a warning sign',
    ours: 'The threshold is ours.',
  },
  parts: {
    title: 'What makes the band',
    part: 'Part',
    lower: 'Lower edge',
    upper: 'Upper edge',
    sum: 'The band',
    base: 'An ordinary day',
    mass: 'Body mass',
    pregnancy: 'Pregnancy',
    lactation: 'Breastfeeding',
    hotDay: 'Heat',
    reading:
      'Drinks of every kind count. The edges are of published averages, no targets: thirst counts more.',
  },
  steps: {
    whom: {
      female: 'a woman',
      male: 'a man',
      girl: 'a girl of your age',
      boy: 'a boy of your age',
      both: 'women and men, as your sex is not known',
      child: 'girls and boys of your age, as your sex is not known',
      mother: 'adult women, on which the values for pregnancy and breastfeeding rest',
    },
    base: (whom: string, range: string) =>
      `On an ordinary day in a mild climate, ${whom}: ${range} of drinks. EFSA gives all water, of which about 80 % is drunk; the Institute of Medicine gives what is drunk. The lower of the two is the lower edge, the higher the upper edge; that choice is ours.`,
    ageNotKnown: 'Your age is not known, so the values of adults count.',
    mass: (mass: string) =>
      `Body mass ${mass}: lighter than the body the values are thought for (57 kg for women, 70 kg for men), so both edges go down in proportion, to 70 % at most. This is ours. A heavier body takes no more.`,
    pregnancy: (lower: string, upper: string) =>
      `Pregnancy: ${lower} more at the lower edge (EFSA), ${upper} at the upper (Institute of Medicine).`,
    lactation: (lower: string, upper: string) =>
      `Breastfeeding: ${lower} more at the lower edge (EFSA), ${upper} at the upper (Institute of Medicine).`,
    hotDay: (range: string) =>
      `Heat, by what you logged: ${range} more. This is ours: the published values are for a mild climate, and nobody published a figure. A hot session that was weighed, or has your usual rate, holds its heat already.`,
    weighed: (session: string, amount: string) =>
      `${session}: ${amount} of sweat, as you weighed it, at both edges.`,
    own: (session: string, range: string) =>
      `${session}: ${range}, the range of your usual sweat rate for it.`,
    published: (session: string, range: string, because: string) =>
      `${session}: ${range}. ${because}, so a published sweat rate stands in: its lower end and its mean, never more than 1.4 L for each hour. That choice is ours.`,
    standsIn: {
      'not-weighed': 'It was not weighed',
      slip: 'Its weighing looks like a slip and is left out',
      'amounts-missing': 'It was weighed, but neither drinks nor urine are known',
    },
    slipLeftOut: 'Its weighing looks like a slip and is left out.',
    partly: (session: string, range: string) =>
      `${session}: ${range}, from a published sweat rate and what the scale said.`,
    sum: (range: string) => `Added up: ${range}.`,
  },
  notKnown: {
    title: 'What is not known',
    age: 'Your age: the band is that of adults.',
    sex: 'Your sex: the band has the range of women and men.',
    mass: 'Your body mass: a light body would take less, and what to drink before exercise cannot be worked out.',
    notForAge: (session: string) =>
      `${session}: how much somebody of your age sweats at it is not published, so it is not in the band. Weighing before and after says it.`,
    profile: 'Say it in your profile',
    weigh: 'Log your body mass',
  },
  /** What looks like a slip; "Check this" stands before it. */
  asked: {
    tooLong: (session: string) => `${session}: longer than a day. Check its length; it is not in the band.`,
    tooMuch: (time: string) =>
      `The sessions of this day add up to ${time}, more than a day has. Check their lengths; none of them is in the band.`,
    pregnancy:
      'Your profile has a due date, with the sex male or an age for which nothing is published. It is not in the band.',
    lactation:
      'Your profile says breastfeeding, with the sex male or an age for which nothing is published. It is not in the band.',
  },
  drinks: drinksOfDay,
  exercise: fluidExercise,
  caffeine: {
    title: 'Caffeine',
    atLeast: (mg: string) => `at least ${mg} mg`,
    notLogged: 'Not known: no drinks logged',
    ofLimit: (limit: string) => `EFSA sees no concern up to ${limit} mg a day.`,
    above: (limit: string) => `That is above ${limit} mg a day, up to which EFSA sees no concern.`,
    atOnce: (mg: string, limit: string) =>
      `One drink had ${mg} mg: above ${limit} mg at once, up to which EFSA sees no concern.`,
    unknown: (drinks: number) =>
      drinks === 1 ? 'Of one drink it is not known.' : `Of ${drinks} drinks it is not known.`,
    groups: caffeineGroups,
    noMass: 'Your body mass is not known, so no limit can be worked out.',
    drinksOnly: 'Caffeine of foods and tablets is not in it.',
    each: (mg: string, drinks: number) =>
      drinks === 1
        ? `One drink with caffeine: ${mg} mg.`
        : `${drinks} drinks with caffeine: ${mg} mg in all.`,
  },
  alcohol: {
    title: 'Alcohol in seven days',
    sum: (units: string) => `${units} units`,
    atLeast: (units: string) => `at least ${units} units`,
    notLogged: 'Not known: nothing logged',
    days: (days: number) => `Drinks or foods are logged on ${days} of the seven days.`,
    ofLimit: 'The line of the United Kingdom is 14 units a week.',
    above: 'That is above 14 units a week, the line of the United Kingdom.',
    noLimit: 'The line of 14 units is for adults who are not pregnant.',
    unit: 'One unit is 8 g of alcohol. The seven days end with the day shown.',
    unknown: (drinks: number) =>
      drinks === 1
        ? 'Of one drink or food it is not known.'
        : `Of ${drinks} drinks and foods it is not known.`,
  },
  index: hydrationIndex,
}
