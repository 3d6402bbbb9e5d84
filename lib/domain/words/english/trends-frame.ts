type Span = '4w' | '12w' | '6m' | '1y' | 'all'

/** The frame of the pages of Trends: the pages, the time they show, and how the time is said. */
export const trendsFrame = {
  pagesLabel: 'Pages of Trends',
  pages: { cramps: 'Cramps', intake: 'Food & drink', training: 'Training', relief: 'Relief' },
  pageTitle: (page: string) => `Trends: ${page}`,
  spansLabel: 'Time shown',
  spans: { '4w': '4 weeks', '12w': '12 weeks', '6m': '6 months', '1y': '1 year', all: 'All' },
  otherDates: 'Other dates',
  from: 'From',
  to: 'To',
  show: 'Show',
  csv: 'Save as CSV',
  /** Names the box with the date that cannot be shown, and what was expected. */
  faults: {
    unreadable: (box: string) => `${box}: write a date like 2026-05-19.`,
    'in-the-future': (box: string) => `${box}: write a date up to today.`,
    'ends-before-it-begins': (box: string) => `${box}: write a date that is not before “From”.`,
    'too-short': (box: string) => `${box}: write a date at least 7 days on, “From” and “To” counted.`,
    'too-long': (box: string) => `${box}: write a later date. At most ten years are shown.`,
  },
  /** Follows a fault. */
  usualInstead: 'Below are the last 4 weeks.',
  /** The days of the span: "3 March to 1 May 2025". */
  dates: (from: string, to: string) => `${from} to ${to}`,
  /** Closes a sentence about the days of a span. */
  inSpan: {
    '4w': () => 'in the last 28 days',
    '12w': () => 'in the last 12 weeks',
    '6m': () => 'in the last 26 weeks',
    '1y': () => 'in the last 365 days',
    all: (since: string) => `since ${since}`,
  },
  between: (from: string, to: string) => `from ${from} to ${to}`,
  /** Closes a sentence about the days of a span that are over. */
  beforeToday: 'before today',
  /** The days of the span again, behind "of those". */
  thoseDays: (days: number, span: Span | null) =>
    span === '4w' ? 'days' : `${days} ${days === 1 ? 'day' : 'days'}`,
}
