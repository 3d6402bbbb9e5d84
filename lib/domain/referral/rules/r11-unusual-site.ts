import { unusualRestingEpisodes } from '../../measures/resting-episodes'
import { counted } from '../../words/counted'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

/** Two or more at rest in arm, hand, trunk, neck or face in 28 dates. */
export const unusualSite: CountRule = {
  kind: 'count',
  id: 'R11',
  revision: 1,
  level: 'routine',
  title: 'Cramps at rest outside the legs: book an appointment',
  subject: 'Cramps at rest outside the legs',
  question: 'Do arm, hand, trunk, neck or face cramp at rest?',
  asks: '2 or more cramps at rest or asleep of arm, hand, trunk, neck or face in 28 dates. The count is ours; a cramp whose situation is not known does not count.',
  advice: 'Say which muscles they were.',
  clears:
    'Clears when 28 days hold fewer than 2 cramps at rest of arm, hand, trunk, neck or face. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'Cramps at rest outside the legs',
      dates: 28,
      measure: unusualRestingEpisodes,
      threshold: 2,
      tells: ({ count, diary, window }) =>
        `${counted(count, 'cramp')} at rest of arm, hand, trunk, neck or face ${since(window, diary)}. The rule asks for 2 in 28 days.`,
    },
  ],
  origin: 'ours',
  sources: [sources.bmjMuscleCramps, sources.merckMuscleCramps],
}
