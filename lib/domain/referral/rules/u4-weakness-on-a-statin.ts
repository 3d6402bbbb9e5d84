import { wasTaken, type DatedMedication } from '../../measures/dated-medication'
import type { Diary } from '../../measures/diary'
import { unexplainedEpisodes } from '../../measures/episode-counts'
import { datesUpTo } from '../../measures/measure'
import { weaknessSigns } from '../../measures/sign-classes'
import { counted } from '../../words/counted'
import { lacking } from '../advice'
import { oneOfThemShows, thoseNotAsked, thoseThatShow } from '../open-signs'
import type { CountRule } from '../rule'
import { openEntries } from '../seen'
import type { SignEntry } from '../sign-entry'
import { sources } from '../sources'
import { since } from '../window-words'

const dates = 28
const named = { id: 'U4', level: 'urgent' } as const

const statins = ({ medications, today }: Diary): DatedMedication[] =>
  medications.filter(
    medication => medication.drugClass === 'statin' && wasTaken(medication, datesUpTo(today, dates)),
  )

const open = (diary: Diary): SignEntry[] => openEntries(named, diary, datesUpTo(diary.today, dates))

/** Two or more without an apparent cause in 28 dates, with a statin taken on one of them and weakness on any entry. */
export const weaknessOnAStatin: CountRule = {
  kind: 'count',
  ...named,
  revision: 1,
  title: 'Cramps, weakness and a statin: get medical help today',
  subject: 'Cramps with a statin',
  question: 'Any weakness, with cramps and a statin?',
  asks: '2 or more cramps without an apparent cause in 28 dates and any weakness in them, with a statin taken on one of them. The count is ours.',
  advice:
    'Get medical help today: your doctor, or the out-of-hours line (111 in the UK). Say which statin it is, and ask before you change how you take it. Dark urine with it is an emergency: call your emergency number.',
  clears:
    'Clears when someone has examined the weakness, or when 28 days hold none or fewer than 2 cramps without a cause.',
  about: weaknessSigns,
  parts: [
    {
      subject: 'Cramps with a statin',
      dates,
      measure: unexplainedEpisodes,
      threshold: 2,
      applies: diary => statins(diary).length > 0,
      besides: diary => oneOfThemShows(open(diary), weaknessSigns),
      restsOn: diary => [...thoseThatShow(open(diary), weaknessSigns), ...statins(diary).map(({ id }) => id)],
      lacks: {
        says: diary => lacking(thoseNotAsked(open(diary), weaknessSigns).length, dates),
        entryIds: diary => thoseNotAsked(open(diary), weaknessSigns),
      },
      tells: ({ count, diary, window }) => {
        const weak = thoseThatShow(open(diary), weaknessSigns).length
        return `${counted(count, 'cramp')} without an apparent cause ${since(window, diary)}. A statin was taken in that time, and ${counted(weak, 'entry shows', 'entries show')} weakness. The rule asks for 2 in 28 days, and any weakness.`
      },
    },
  ],
  origin: 'mixed',
  sources: [sources.nhsStatins],
}
