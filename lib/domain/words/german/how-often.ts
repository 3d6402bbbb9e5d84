import { counted } from '../counted'
import type { Words } from '../words'

const cramps = (count: number): string => counted(count, 'Krampf', 'Krämpfe')
const begin = (count: number, during: string): string =>
  count === 0 ? `Kein Krampf ist ${during} eingetragen` : `${cramps(count)} ${during}`

const by = {
  day: '',
  week: '',
  month: ', nach Monaten',
  quarter: ', nach Vierteljahren',
  year: ', nach Jahren',
}

export const howOften: Words['howOften'] = {
  name: step => `Krämpfe in der Woche${by[step]}`,
  sentence: (count, during, rate, known) =>
    `${begin(count, during)}: ${rate}, aus ${counted(known, 'bekanntem Tag', 'bekannten Tagen')}.`,
  tooFewDays: (count, during, known, needed) =>
    `${begin(count, during)}. Nur ${counted(known, 'Tag ist', 'Tage sind')} bekannt; ${needed} braucht es, um zu sagen, wie viele in der Woche.`,
  rate: (perWeek, atLeast, atMost) => `${perWeek} in der Woche (${atLeast} bis ${atMost})`,
  cell: (perWeek, atLeast, atMost) => `${perWeek} (${atLeast} bis ${atMost})`,
  brackets:
    'In Klammern: Auch wenn sich nichts ändert, macht der Zufall Wochen verschieden, und jede Zahl dazwischen passt zu dieser Anzahl. Wo Krämpfe gehäuft kommen, ist es weniger sicher.',
  once: 'Krämpfe eines Muskels mit weniger als 30 Minuten Abstand zählen einmal. Ein Tag, der nicht bekannt ist, bleibt weg.',
  dot: 'Ein Punkt ist die Zahl in der Woche, der Streifen dahinter umfasst jede Zahl, die dazu passt.',
  arrow: 'Ein Pfeil heißt, dass er über die Zeichnung hinausgeht.',
  fewDays: needed => `Eine Zeit mit weniger als ${needed} bekannten Tagen hat keinen Punkt.`,
  column: 'In der Woche',
  tooFew: 'zu wenige Tage',
}
