import { isYoungerThan } from '../../measures/age'
import { restingOrNightEpisodes } from '../../measures/resting-episodes'
import { counted } from '../../words/counted'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import { since } from '../window-words'

const years = 16

/** Two or more at rest or at night in 28 dates, under 16 years of age. */
export const child: CountRule = {
  kind: 'count',
  id: 'R16',
  revision: 1,
  level: 'routine',
  title: 'A child’s cramps at rest: book an appointment',
  subject: 'A child’s cramps at rest',
  question: 'Is it a child whose cramps come at rest?',
  asks: '2 or more cramps at rest, asleep or with broken sleep in 28 dates, under 16 years of age. The count is ours.',
  advice: 'Tell a parent or another adult you trust, and go together.',
  clears:
    'Clears when 28 days hold fewer than 2 cramps at rest or at night. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'A child’s cramps at rest',
      dates: 28,
      measure: restingOrNightEpisodes,
      threshold: 2,
      applies: ({ profile, today }) => isYoungerThan(years, profile, today),
      lacks: {
        says: () => 'Your age is not known.',
        advice: 'Add your birth date to your profile, or correct it there.',
      },
      tells: ({ count, diary, window }) =>
        `${counted(count, 'cramp')} at rest or at night ${since(window, diary)}. The rule asks for 2 in 28 days, under the age of 16.`,
    },
  ],
  origin: 'ours',
  sources: [sources.bmjMuscleCramps],
}
