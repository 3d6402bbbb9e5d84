import type { RuleText } from '../rule'
import { sources } from '../sources'

/** No cramp in 28 dates and no sign that counts. It speaks of what is recorded, and stands beside the coverage. */
export const noneRecorded: RuleText = {
  id: 'N1',
  revision: 1,
  level: 'none',
  title: 'No cramp recorded in 28 days',
  subject: 'No cramp recorded',
  question: 'Any cramps?',
  asks: 'No cramp recorded in 28 dates and no sign that counts. Always shown with the days that are known.',
  advice: 'A day without an entry is not known. A tap on “No cramps today” makes it known.',
  clears: 'Clears with the next cramp.',
  origin: 'ours',
  sources: [sources.nhsLegCramps],
}
