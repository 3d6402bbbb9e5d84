import type { Words } from '../words'

/** The frame of the pages of Trends in German. */
export const trendsFrame: Words['trendsFrame'] = {
  pagesLabel: 'Seiten des Verlaufs',
  pages: { cramps: 'Krämpfe', intake: 'Ernährung', training: 'Training', relief: 'Linderung' },
  pageTitle: page => `Verlauf: ${page}`,
  spansLabel: 'Gezeigte Zeit',
  spans: { '4w': '4 Wochen', '12w': '12 Wochen', '6m': '6 Monate', '1y': '1 Jahr', all: 'Alles' },
  otherDates: 'Andere Tage',
  from: 'Von',
  to: 'Bis',
  show: 'Zeigen',
  csv: 'Als CSV sichern',
  faults: {
    unreadable: box => `${box}: Schreib ein Datum wie 2026-05-19.`,
    'in-the-future': box => `${box}: Schreib ein Datum bis heute.`,
    'ends-before-it-begins': box => `${box}: Schreib ein Datum, das nicht vor „Von“ liegt.`,
    'too-short': box => `${box}: Schreib ein späteres Datum. Von und bis zusammen sind es mindestens 7 Tage.`,
    'too-long': box => `${box}: Schreib ein späteres Datum. Gezeigt werden höchstens zehn Jahre.`,
  },
  usualInstead: 'Darunter stehen die letzten 4 Wochen.',
  dates: (from, to) => `${from} bis ${to}`,
  inSpan: {
    '4w': () => 'in den letzten 28 Tagen',
    '12w': () => 'in den letzten 12 Wochen',
    '6m': () => 'in den letzten 26 Wochen',
    '1y': () => 'in den letzten 365 Tagen',
    all: since => `seit ${since}`,
  },
  between: (from, to) => `vom ${from} bis ${to}`,
  beforeToday: 'vor heute',
  thoseDays: (days, span) => (span === '4w' ? 'Tage' : `${days} ${days === 1 ? 'Tag' : 'Tage'}`),
}
