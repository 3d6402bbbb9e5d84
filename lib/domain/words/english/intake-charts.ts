import { counted } from '../counted'

type Places = { placed: number; below: number; inside: number; above: number }

const where = { below: 'Below', inside: 'Inside', above: 'Above' }

/** ", below it on 11" for each place outside the band that some day lies in. */
const outside = ({ below, above }: Places): string =>
  `${below > 0 ? `, below it on ${below}` : ''}${above > 0 ? `, above it on ${above}` : ''}`

const has = (days: number): string => (days === 1 ? 'has' : 'have')

/** Fluid against its band and minerals against what is published, over weeks to years. Amounts come as words. */
export const intakeCharts = {
  fluid: {
    noneLogged: (span: string) => `Not known: no day ${span} has a drink logged.`,
    places: (of: Places): string => {
      const all = (['below', 'inside', 'above'] as const).find(place => of[place] === of.placed)
      if (all !== undefined) {
        const days = of.placed === 1 ? 'the 1 known day' : `each of the ${of.placed} known days`
        return `${where[all]} the band on ${days}.`
      }
      return `Inside the band on ${of.inside === 0 ? 'none' : of.inside} of ${of.placed} known days${outside(of)}.`
    },
    withoutBand: (days: number) => `${counted(days, 'more known day')} ${has(days)} no band.`,
    reading: {
      rises: 'The band rises on days with exercise or heat; its edges are published averages, no targets.',
      risesByMiddle:
        'The band is that of the middle day and rises with exercise and heat; its edges are published averages, no targets.',
      adults: 'Your age is not known, so it is that of adults.',
      hatched: 'Hatched days have no drink logged: they are not known and not counted.',
      hatchedPeriods: 'Hatched: no day has a drink logged.',
      strip: 'The strip below shows on how many days a drink is logged.',
      today: 'Today is an outline: it is not over and not counted.',
      condition: 'How much to drink is what your clinic told you, so there is no band here.',
      medicine:
        'Days with a medicine that holds water or potassium back have no band: ask your doctor or pharmacist before you change how much you drink.',
    },
    bandWord: ['band'],
    above: 'above',
    stripWord: 'logged',
    column: { band: 'Band', place: 'Place', places: 'Below, inside, above', daysLogged: 'Days logged' },
    listed: (below: number, inside: number, above: number) => `${below}, ${inside}, ${above}`,
    place: { below: 'below', inside: 'inside', above: 'above' },
    noBand: 'no band',
    notOver: 'not over',
  },
  minerals: {
    /** `whole` says which days are over, "before today". */
    noneWhole: (fed: number, days: number, whole: string) =>
      `Food is logged on ${fed} of the ${counted(days, 'day')} ${whole}, and none looks whole.`,
    reached: (amount: string, reached: number, days: number) => {
      if (days === 1)
        return `${reached === 1 ? 'At or above' : 'Not known to reach'} ${amount} on the 1 day that looks whole.`
      return `At or above ${amount} on ${reached === 0 ? 'none' : reached} of ${days} days that look whole.`
    },
    /** What stands for an amount that changed over the time shown. */
    published: 'the published intake',
    lowerEnd: (amount: string) => `${amount}, the lower end of what is published,`,
    cannotTell: (days: number) =>
      `On ${days === 1 ? '1 of the others' : `${days} of the others`} it cannot be told: a figure is not known.`,
    alone: (amount: string, days: number) =>
      days === 1
        ? `${amount} on the 1 day that looks whole.`
        : `${amount} or more on half of the ${days} days that look whole.`,
    noneClear: (days: number) =>
      `${counted(days, 'day')} ${days === 1 ? 'looks' : 'look'} whole, each with a figure that is not known.`,
    withoutReference: (days: number) =>
      `${counted(days, 'more whole day')} ${has(days)} nothing to be held against.`,
    reading: {
      line: 'The line is what is published for healthy people as a day’s intake (NASEM, 2019).',
      shade: 'The shade is the range that is published for healthy people as a day’s intake (NASEM, 2019).',
      bothSexes: 'It is that of women and men, as your sex is not known.',
      pale: 'Pale days do not look whole: something may be missing, and nothing is held against them.',
      hatched: 'Hatched: no food logged.',
      hatchedPeriods: 'Hatched: no day looks whole with every figure known.',
      middle: 'A dot is the middle whole day, the strip behind it holds the middle half of them.',
      strip: 'The strip below shows how many days are counted.',
      today: 'Today is an outline: it is not over.',
      atLeast: 'An arrow means at least: a figure is not known.',
    },
    stripWord: 'whole',
    column: { reference: 'Published', looks: 'Whole day', reached: 'At or above', wholeDays: 'Whole days' },
    atLeast: (amount: string) => `at least ${amount}`,
    looks: { whole: 'looks whole', part: 'in part', notOver: 'not over' },
    noReference: 'none',
    shadeWord: (low: string, high: string) => [`${low} to`, `${high} mg`],
  },
}
