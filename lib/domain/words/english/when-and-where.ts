import { counted } from '../counted'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The calendar, the clock and the figure of cramps: sentences, how to read them, tables. */
export const whenAndWhere = {
  calendar: {
    name: (byMonth: boolean): string =>
      byMonth ? 'Calendar of cramps, by month' : 'Calendar of cramps, by day',
    reading: (byMonth: boolean): string =>
      byMonth
        ? 'A number is the cramps of a month, each as it was logged. The strip below shows how many days are known.'
        : 'A number is the cramps of a day, each as it was logged. A day with cramps leads to its entries.',
    oneCramp: '1 cramp',
    orMore: (count: number) => `${count} or more`,
    none: 'none',
    open: (isMonth: boolean): string => (isMonth ? 'this month' : 'today'),
    days: 'Days',
  },
  hours: {
    name: 'Time of day when cramps begin',
    /** A time of day as on a clock of 24 hours. */
    time: (hour: number, minute: number) => `${twoDigits(hour)}:${twoDigits(minute)}`,
    tooFew: (cramps: number, days: number, needed: number, span: string) =>
      `Too few to say when they gather: ${counted(cramps, 'cramp')} on ${counted(days, 'day')} ${span}. It takes ${needed} days with a cramp.`,
    none: (cramps: number, span: string) => `No one time of day stands out among ${cramps} cramps ${span}.`,
    gather: (around: string, inside: number, all: number, stretch: { from: string; to: string }) =>
      `Cramps gather around ${around}: ${inside} of ${all} began between ${stretch.from} and ${stretch.to}.`,
    around: 'around',
    reading: (from: string, to: string) =>
      `Each bar is an hour on the clock where you were, midnight at the top; ${from} to ${to} is tinted.`,
    once: 'Cramps of one muscle less than 30 minutes apart count once.',
    strip: 'The strip inside is the shortest stretch round their centre, the dot, with half of them.',
    sure: 'Cramps spread evenly over the day would gather as much in fewer than 1 of 100 diaries.',
    hour: 'Time',
    cramps: 'Cramps',
  },
  muscles: {
    name: 'Muscles and sides',
    first: (places: readonly string[], count: number, all: number, span: string) =>
      `Most often: ${places.join(' and ')}, ${count} of ${all} cramps${places.length > 1 ? ' each' : ''} ${span}.`,
    onePlace: (cramps: number, place: string, span: string) =>
      cramps === 1
        ? `1 cramp ${span}: ${place}.`
        : `All ${cramps} cramps ${span} were in one place: ${place}.`,
    manyFirst: (cramps: number, places: number, span: string) =>
      `${cramps} cramps in ${places} places ${span}; no one place comes first.`,
    strongest: (place: string, middle: string, next: string) =>
      `Rated strongest: ${place}, the middle at ${middle}; the next at ${next}.`,
    noneStronger: 'No place is rated clearly stronger.',
    reading:
      'Left and right are yours; the strongest colour has a third or more of all cramps, the faintest less than a tenth.',
    onBoth: (cramps: number) =>
      `${counted(cramps, 'cramp')} of both sides ${cramps === 1 ? 'counts' : 'count'} on each side.`,
    offFigure: (cramps: number) =>
      `${counted(cramps, 'cramp')} without a place on the figure ${cramps === 1 ? 'stands' : 'stand'} in the table.`,
    inTheMiddle: (muscle: string) => `${muscle}, in the middle`,
    sideUnknown: (muscle: string) => `${muscle}, side not known`,
    place: 'Where',
    cramps: 'Cramps',
    rated: 'Rated',
    middle: 'Middle severity',
  },
}
