import type { RuleText } from '../rule'
import { sources } from '../sources'

/** At least one cramp in 28 dates, and no rule met that raises the level. Notes about single signs stand under it too. */
export const selfCare: RuleText = {
  id: 'S1',
  revision: 1,
  level: 'self-care',
  title: 'Cramps to look after yourself',
  subject: 'Signs to mention',
  question: 'Any cramps?',
  asks: 'At least one cramp in 28 dates, and no other rule met. A sign that meets no rule shows a note.',
  advice: 'Stretch the muscle slowly and hold it. Keep logging, also the days without a cramp.',
  clears: 'Clears when 28 days hold no cramp.',
  origin: 'ours',
  sources: [sources.nhsLegCramps],
}
