import { wasTaken, type DatedMedication } from '../../measures/dated-medication'
import type { Diary } from '../../measures/diary'
import { crampEpisodes } from '../../measures/episode-counts'
import { datesUpTo } from '../../measures/measure'
import { isPregnantOn } from '../../measures/pregnancy'
import type { Condition } from '../../profile'
import { counted } from '../../words/counted'
import { conditions as conditionWords } from '../../words/english/conditions'
import type { CountRule } from '../rule'
import { sources } from '../sources'
import type { Truth } from '../truth'
import { since } from '../window-words'

/** Conditions with which cramps are a reason to see a doctor sooner. */
export const soonerConditions: readonly Condition[] = [
  'kidney-disease',
  'dialysis',
  'liver-disease',
  'thyroid-disease',
  'thyroid-surgery',
  'neuropathy',
  'motor-neurone-disease',
  'parkinsons',
  'peripheral-arterial-disease',
  'diabetes',
  'chemotherapy',
]

const dates = 28

const chemotherapies = ({ medications, today }: Diary): DatedMedication[] =>
  medications.filter(
    medication => medication.drugClass === 'chemotherapy' && wasTaken(medication, datesUpTo(today, dates)),
  )

const named = ({ profile }: Diary): Condition[] =>
  soonerConditions.filter(one => profile.conditions?.includes(one) === true)

/** What is known that goes with cramps, in the words of the profile. */
function known(diary: Diary): string[] {
  const words = named(diary).map(one => conditionWords[one])
  const byMedicine = chemotherapies(diary).length > 0 && !named(diary).includes('chemotherapy')
  return [
    ...words,
    ...(byMedicine ? [conditionWords.chemotherapy] : []),
    ...(isPregnantOn(diary.profile, diary.today) ? ['Pregnancy'] : []),
  ]
}

/** Not known where the profile says nothing of conditions and nothing else answers it; a due date that is not there is no pregnancy. */
function hasOne(diary: Diary): Truth {
  if (known(diary).length > 0) return true
  return diary.profile.conditions === undefined ? null : false
}

/** Four or more in 28 dates with a known condition of kidney, liver, thyroid, nerves or vessels, diabetes, chemotherapy or pregnancy. */
export const knownCondition: CountRule = {
  kind: 'count',
  id: 'R13',
  revision: 1,
  level: 'routine',
  title: 'Cramps with a known condition: book an appointment',
  subject: 'Cramps with a known condition',
  question: 'Is a condition known that goes with cramps?',
  asks: '4 or more cramps in 28 dates with a known disease of kidney, liver, thyroid, nerves or leg arteries, diabetes, chemotherapy (in the profile, or taken on one of the 28 dates) or pregnancy (from 280 days before to 14 days after the due date). The count is ours.',
  advice: 'Ask your clinic or midwife before you take potassium, magnesium or salt.',
  clears: 'Clears when 28 days hold fewer than 4 cramps. Quiet for 90 days after a visit you record.',
  parts: [
    {
      subject: 'Cramps with a known condition',
      dates,
      measure: crampEpisodes,
      threshold: 4,
      applies: hasOne,
      restsOn: diary => chemotherapies(diary).map(({ id }) => id),
      lacks: {
        says: () => 'It is not known whether a doctor told you of a condition that goes with cramps.',
        advice: 'Say in your profile what a doctor told you; “None of these” is an answer too.',
      },
      tells: ({ count, diary, window }) => {
        const names = known(diary)
        const cramps = `${counted(count, 'cramp')} ${since(window, diary)}.`
        const beside = names.length === 0 ? '' : ` Known besides: ${names.join(', ')}.`
        return `${cramps}${beside} The rule asks for 4 in 28 days.`
      },
    },
  ],
  origin: 'ours',
  sources: [sources.remedyMuscleCramps, sources.bmjMuscleCramps],
}
