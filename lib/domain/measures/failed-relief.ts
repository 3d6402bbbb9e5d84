import type { Diary } from './diary'
import type { DatedCramp } from './dated-cramp'
import { countingEpisodes, episodesIn } from './episode-counts'
import type { Episode } from './episodes'
import type { DayWindow } from './measure'

const treated = ({ cramps }: Episode): DatedCramp[] =>
  cramps.filter(({ entry }) => (entry.relief ?? []).length > 0)

/** Whether what was tried failed: yes when a cramp that was treated did not ease, no when all did. Null: not known or not treated. */
function failed(episode: Episode): boolean | null {
  const outcomes = treated(episode).map(({ eased }) => eased)
  if (outcomes.includes(false)) return true
  return outcomes.length === 0 || outcomes.includes(null) ? null : false
}

/** Episodes in which something was tried and a cramp that was treated did not ease. */
export const failedReliefEpisodes = countingEpisodes(
  'failed-relief-episodes',
  episode => failed(episode) === true,
)

/** Episodes in which something was tried and the outcome is known. */
export const knownReliefOutcomes = (diary: Diary, window: DayWindow): number =>
  episodesIn(diary, window).filter(episode => failed(episode) !== null).length
