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
  sentence: (count, during, { perWeek, atLeast, atMost }, known) =>
    count === 0
      ? `${begin(count, during)}. Nach ${known} bekannten Tagen würden bis zu ${atMost} in der Woche noch passen.`
      : `${begin(count, during)}: etwa ${perWeek} in der Woche, nach ${known} bekannten Tagen. Alles von ${atLeast} bis ${atMost} in der Woche würde passen.`,
  tooFewDays: (count, during, known, needed) =>
    `${begin(count, during)}. Nur ${counted(known, 'Tag ist', 'Tage sind')} bekannt; ${needed} braucht es, um zu sagen, wie viele in der Woche.`,
  cell: (perWeek, atLeast, atMost) => `${perWeek} (${atLeast} bis ${atMost})`,
  range:
    'Auch wenn sich nichts ändert, macht der Zufall Wochen verschieden: Jede Zahl von der niedrigsten bis zur höchsten passt zu dieser Anzahl. Wo Krämpfe gehäuft kommen, ist es weniger sicher.',
  once: 'Krämpfe eines Muskels mit weniger als 30 Minuten Abstand zählen einmal. Ein Tag, der nicht bekannt ist, bleibt weg.',
  dot: 'Ein Punkt ist die Zahl in der Woche, der Streifen dahinter umfasst jede Zahl, die dazu passt.',
  arrow: 'Ein Pfeil heißt, dass er über die Zeichnung hinausgeht.',
  fewDays: needed => `Eine Zeit mit weniger als ${needed} bekannten Tagen hat keinen Punkt.`,
  column: 'In der Woche',
  tooFew: 'zu wenige Tage',
}
