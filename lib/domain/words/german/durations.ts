import { counted } from '../counted'
import type { Words } from '../words'

const cramps = (count: number): string => counted(count, 'Krampf', 'Krämpfe')

const by = {
  day: '',
  week: ', nach Wochen',
  month: ', nach Monaten',
  quarter: ', nach Vierteljahren',
  year: ', nach Jahren',
}

export const durations: Words['durations'] = {
  name: step => (step === 'day' ? 'Dauer jedes Krampfs' : `Dauer der Krämpfe${by[step]}`),
  noCramp: span => `Kein Krampf ist ${span} eingetragen.`,
  noneKnown: (count, span) => `${cramps(count)} ${span}, und keine Dauer ist eingetragen.`,
  one: (length, span) => `1 Krampf mit Dauer ${span}: ${length}.`,
  sentence: (known, span, middle) =>
    `Von ${known} Krämpfen mit Dauer ${span} währte die Hälfte ${middle} oder länger,`,
  range: (shortest, longest, day) => `der kürzeste ${shortest}, der längste ${longest} am ${day}.`,
  unknown: count => `${cramps(count)} ohne Dauer ${count === 1 ? 'zählt' : 'zählen'} nicht mit.`,
  overTen: (count, known) =>
    `${count} von ${known} ${count === 1 ? 'währte' : 'währten'} länger als 10 Minuten.`,
  scale: 'Die Skala ist nicht gleichmäßig: jede Linie steht für ein Mehrfaches der Dauer darunter.',
  limit: 'Länger als 10 Minuten, über der gestrichelten Linie, ist eines der Zeichen bei „Wann zum Arzt“.',
  diamond: 'Eine Raute ist länger.',
  once: 'Krämpfe eines Muskels mit weniger als 30 Minuten Abstand zählen einmal, mit dem längsten.',
  middle:
    'Ein Punkt ist der mittlere Krampf, der Streifen dahinter enthält die mittlere Hälfte, die dünne Linie reicht vom kürzesten zum längsten.',
  ring: 'Ein Ring heißt, dass der Krampf den Schlaf unterbrach.',
  median: 'Median',
  medianLine: 'Die gepunktete Linie ist der Median: Die Hälfte der Krämpfe währte so lang oder länger.',
  wayToReferral: 'Was ein Krampf über 10 Minuten verlangt',
  column: {
    cramps: 'Krämpfe',
    lengths: 'Dauer',
    middle: 'Mitte',
    range: 'Kürzester bis längster',
    known: 'Dauer bekannt',
  },
  noCramps: 'kein Krampf',
  noLength: 'ohne Dauer',
}
