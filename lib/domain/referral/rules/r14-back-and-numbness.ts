import { episodesThatMayHaveEach, episodesWithEach, type Signs } from '../../measures/sign-classes'
import { counted } from '../../words/counted'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

const both: readonly Signs[] = [
  { signs: ['low-back-pain', 'pain-down-the-leg'] },
  { signs: ['numbness', 'tingling'] },
]

/** Two or more in 28 dates with back pain or pain down the leg, and numbness or tingling beside it. */
export const backAndNumbness: CountRule = {
  kind: 'count',
  id: 'R14',
  revision: 1,
  level: 'routine',
  title: 'Cramps, back pain, numbness: book an appointment',
  subject: 'Cramps with back pain and numbness',
  question: 'Do back pain and numbness come with cramps?',
  asks: '2 or more cramps in 28 dates with low back pain or pain down the leg, and numbness or tingling with the same cramp. The count is ours.',
  advice:
    'Say where it hurts and what is numb. Numbness between the legs, or new trouble with bladder or bowel, is an emergency: call your emergency number.',
  clears:
    'Clears when 28 days hold fewer than 2 cramps with both. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'Cramps with back pain and numbness',
      dates: 28,
      measure: episodesWithEach('back-and-numbness-episodes', both),
      notAsked: episodesThatMayHaveEach(both),
      threshold: 2,
      tells: ({ count, diary, window }) =>
        `${counted(count, 'cramp')} with back or leg pain and with numbness or tingling ${since(window, diary)}. The rule asks for 2 in 28 days.`,
    },
  ],
  about: both.flatMap(({ signs }) => signs),
  origin: 'ours',
  sources: [sources.niceLegCramps, sources.niceNeurology],
}
