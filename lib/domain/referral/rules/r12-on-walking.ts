import { episodesThatMayHaveEach, episodesWithEach, type Signs } from '../../measures/sign-classes'
import { counted } from '../../words/counted'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

const walking: Signs = { signs: ['comes-on-walking-gone-with-rest'] }

/** Three or more in 28 dates that come on walking and go within minutes of rest. */
export const onWalking: CountRule = {
  kind: 'count',
  id: 'R12',
  revision: 1,
  level: 'routine',
  title: 'Cramps on walking: book an appointment',
  subject: 'Cramps on walking',
  question: 'Do cramps come on walking and go with rest?',
  asks: '3 or more cramps in 28 dates that come on walking and go within minutes of rest. The count is ours.',
  advice: 'Say how far you walk before one comes, and how long it takes to go.',
  clears:
    'Clears when 28 days hold fewer than 3 cramps on walking. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'Cramps on walking',
      dates: 28,
      measure: episodesWithEach('walking-episodes', [walking]),
      notAsked: episodesThatMayHaveEach([walking]),
      threshold: 3,
      tells: ({ count, diary, window }) =>
        `${counted(count, 'cramp')} on walking that went with rest ${since(window, diary)}. The rule asks for 3 in 28 days.`,
    },
  ],
  about: walking.signs,
  origin: 'mixed',
  sources: [sources.devonClaudication, sources.merckMuscleCramps],
}
