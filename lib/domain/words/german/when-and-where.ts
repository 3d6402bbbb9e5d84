import { counted } from '../counted'
import type { Words } from '../words'

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const cramps = (count: number): string => counted(count, 'Krampf', 'Krämpfe')

export const whenAndWhere: Words['whenAndWhere'] = {
  calendar: {
    name: byMonth => (byMonth ? 'Kalender der Krämpfe, nach Monaten' : 'Kalender der Krämpfe, nach Tagen'),
    reading: byMonth =>
      byMonth
        ? 'Eine Zahl sind die Krämpfe eines Monats, jeder wie eingetragen. Der Streifen darunter zeigt, wie viele Tage bekannt sind.'
        : 'Eine Zahl sind die Krämpfe eines Tages, jeder wie eingetragen. Ein Tag mit Krämpfen führt zu seinen Einträgen.',
    oneCramp: '1 Krampf',
    orMore: count => `${count} oder mehr`,
    none: 'keiner',
    open: isMonth => (isMonth ? 'dieser Monat' : 'heute'),
    days: 'Tage',
  },
  hours: {
    name: 'Tageszeit, zu der Krämpfe beginnen',
    time: (hour, minute) => `${twoDigits(hour)}:${twoDigits(minute)}`,
    tooFew: (count, days, needed, span) =>
      `Zu wenige, um zu sagen, wann sie sich häufen: ${cramps(count)} an ${counted(days, 'Tag', 'Tagen')} ${span}. Es braucht ${needed} Tage mit Krampf.`,
    none: (count, span) => `Keine einzelne Tageszeit fällt auf bei ${count} Krämpfen ${span}.`,
    gather: (around, inside, all, { from, to }) =>
      `Krämpfe häufen sich um ${around}: ${inside} von ${all} begannen zwischen ${from} und ${to}.`,
    around: 'um',
    reading: (from, to) =>
      `Jeder Balken ist eine Stunde auf der Uhr dort, wo du warst, Mitternacht oben; ${from} bis ${to} ist getönt.`,
    once: 'Krämpfe eines Muskels mit weniger als 30 Minuten Abstand zählen einmal.',
    strip: 'Der Streifen innen ist die kürzeste Zeit um ihre Mitte, den Punkt, mit der Hälfte davon.',
    sure: 'Gleichmäßig über den Tag verteilt häuften sie sich so in weniger als 1 von 100 Tagebüchern.',
    hour: 'Zeit',
    cramps: 'Krämpfe',
  },
  muscles: {
    name: 'Muskeln und Seiten',
    first: (places, count, all, span) =>
      `Am häufigsten: ${places.join(' und ')}, ${places.length > 1 ? 'je ' : ''}${count} von ${all} Krämpfen ${span}.`,
    onePlace: (count, place, span) =>
      count === 1
        ? `1 Krampf ${span}: ${place}.`
        : `Alle ${count} Krämpfe ${span} an einer Stelle: ${place}.`,
    manyFirst: (count, places, span) =>
      `${count} Krämpfe an ${places} Stellen ${span}; keine liegt allein vorn.`,
    strongest: (place, middle, next) =>
      `Am stärksten bewertet: ${place}, die Mitte bei ${middle}; die nächste Stelle bei ${next}.`,
    noneStronger: 'Keine Stelle ist deutlich stärker bewertet.',
    reading:
      'Links und rechts sind deine; die kräftigste Farbe hat ein Drittel aller Krämpfe oder mehr, die schwächste weniger als ein Zehntel.',
    onBoth: count =>
      `${cramps(count)} auf beiden Seiten ${count === 1 ? 'zählt' : 'zählen'} auf jeder Seite.`,
    offFigure: count =>
      `${cramps(count)} ohne Platz auf der Figur ${count === 1 ? 'steht' : 'stehen'} in der Tabelle.`,
    inTheMiddle: muscle => `${muscle}, in der Mitte`,
    sideUnknown: muscle => `${muscle}, Seite nicht bekannt`,
    place: 'Wo',
    cramps: 'Krämpfe',
    rated: 'Bewertet',
    middle: 'Mittlere Stärke',
  },
}
