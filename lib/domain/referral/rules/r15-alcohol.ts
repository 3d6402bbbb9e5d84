import type { Diary } from '../../measures/diary'
import { crampEpisodes } from '../../measures/episode-counts'
import { unitsAWeek } from '../../measures/logged-alcohol'
import { counted } from '../../words/counted'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import type { Truth } from '../truth'
import { since } from '../window-words'

/** UK units a week up to which the risk is called low. */
export const lowRiskUnits = 14

/** The larger of what the profile says and what was logged in 28 dates, in units a week. */
const units = ({ profile, alcoholG }: Diary): number =>
  Math.max(profile.alcoholUnitsPerWeek ?? 0, unitsAWeek(alcoholG))

/** Drinks that were not logged are not known, so the logged ones alone never say that it is little. */
function drinksMuch(diary: Diary): Truth {
  if (units(diary) > lowRiskUnits) return true
  return diary.profile.alcoholUnitsPerWeek === undefined ? null : false
}

/** Three or more in 28 dates with more than 14 UK units of alcohol a week. */
export const alcohol: CountRule = {
  kind: 'count',
  id: 'R15',
  revision: 1,
  level: 'routine',
  title: 'Cramps and alcohol: book an appointment',
  subject: 'Cramps with alcohol',
  question: 'Is it more than 14 units of alcohol a week?',
  asks: '3 or more cramps in 28 dates with more than 14 UK units of alcohol a week (8 g each): the larger of what the profile says and a quarter of what was logged in the 28 dates. The count of cramps is ours.',
  advice: 'Say how much you drink in a week, and ask before you stop from one day to the next.',
  clears:
    'Clears when 28 days hold fewer than 3 cramps, or when it is 14 units a week or less. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'Cramps with alcohol',
      dates: 28,
      measure: crampEpisodes,
      threshold: 3,
      applies: drinksMuch,
      lacks: {
        says: () => 'It is not known how much alcohol you drink in a week.',
        advice: 'Say it in your profile; 0 is an answer too.',
      },
      tells: ({ count, diary, window }) => {
        const cramps = `${counted(count, 'cramp')} ${since(window, diary)}.`
        const known = drinksMuch(diary) === true
        // Rounded up: what is more than 14 must not read as 14.
        const beside = known ? ` About ${Math.ceil(units(diary))} units of alcohol a week.` : ''
        return `${cramps}${beside} The rule asks for 3 in 28 days, with more than 14 units a week.`
      },
    },
  ],
  origin: 'mixed',
  sources: [sources.merckMuscleCramps, sources.lowRiskDrinking],
}
