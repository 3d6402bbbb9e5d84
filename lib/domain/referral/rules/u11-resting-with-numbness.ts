import type { Diary } from '../../measures/diary'
import { episodesIn } from '../../measures/episode-counts'
import { datesUpTo } from '../../measures/measure'
import { isUnusualAtRest, unusualRestingEpisodes } from '../../measures/resting-episodes'
import { weaknessSigns } from '../../measures/sign-classes'
import type { Sign } from '../../sign'
import { counted } from '../../words/counted'
import { lacking } from '../advice'
import { oneOfThemShows, thoseNotAsked, thoseThatShow } from '../open-signs'
import type { CountRule } from '../rule'
import { openEntries } from '../seen'
import type { SignEntry } from '../sign-entry'
import { sources } from '../sources'
import { since } from '../window-words'

const dates = 28
const named = { id: 'U11', level: 'urgent' } as const

/** Tingling is not numbness here. */
const signs: readonly Sign[] = ['numbness', ...weaknessSigns]

/** The cramps of the episodes that are counted, whose signs still count. */
function open(diary: Diary): SignEntry[] {
  const window = datesUpTo(diary.today, dates)
  const counts = new Set(
    episodesIn(diary, window)
      .filter(isUnusualAtRest)
      .flatMap(({ cramps }) => cramps.map(({ entry }) => entry.id)),
  )
  return openEntries(named, diary, window).filter(({ id }) => counts.has(id))
}

/** Two or more at rest in arm, hand, trunk, neck or face in 28 dates, one of them with numbness or weakness. */
export const restingWithNumbness: CountRule = {
  kind: 'count',
  ...named,
  revision: 1,
  title: 'Cramps with numbness or weakness: get help today',
  subject: 'Cramps at rest with numbness or weakness',
  question: 'Any numbness or weakness with cramps at rest?',
  asks: '2 or more cramps at rest of arm, hand, trunk, neck or face in 28 dates, at least one of them with numbness or weakness. The count is ours.',
  advice:
    'Get medical help today: your doctor, or the out-of-hours line (111 in the UK). Say what is numb or weak, and since when.',
  clears:
    'Clears when someone has examined the numbness or weakness, or when 28 days hold fewer than 2 such cramps.',
  about: signs,
  parts: [
    {
      subject: 'Cramps at rest with numbness or weakness',
      dates,
      measure: unusualRestingEpisodes,
      threshold: 2,
      besides: diary => oneOfThemShows(open(diary), signs),
      lacks: {
        says: diary => lacking(thoseNotAsked(open(diary), signs).length, dates),
        entryIds: diary => thoseNotAsked(open(diary), signs),
      },
      tells: ({ count, diary, window }) =>
        `${counted(count, 'cramp')} at rest of arm, hand, trunk, neck or face ${since(window, diary)}, ${thoseThatShow(open(diary), signs).length} with numbness or weakness. The rule asks for 2 in 28 days, and 1 with such a sign.`,
    },
  ],
  origin: 'mixed',
  sources: [sources.merckMuscleCramps],
}
