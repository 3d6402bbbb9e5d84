import type { Diary } from './diary'
import type { DatedCramp } from './dated-cramp'
import type { Episode } from './episodes'
import { isWithin, type DayWindow, type Measure, type Measured } from './measure'

/** Episodes that count on a day of the window, oldest first. */
export const episodesIn = (diary: Diary, window: DayWindow): Episode[] =>
  diary.episodes.filter(episode => isWithin(episode.countsOn, window))

/** Their count, with every entry of theirs as evidence. */
export const countOf = (episodes: readonly Episode[]): Measured => ({
  value: episodes.length,
  entryIds: episodes.flatMap(({ cramps }) => cramps.map(({ entry }) => entry.id)),
})

/** A measure that counts the episodes which are so. */
export const countingEpisodes = (
  id: string,
  isSo: (episode: Episode, window: DayWindow) => boolean,
  onlyGrows = true,
): Measure => ({
  id,
  unit: 'cramps',
  onlyGrows,
  of: (diary, window) => countOf(episodesIn(diary, window).filter(episode => isSo(episode, window))),
})

/** Whether a cramp of the episode is so. */
export const some = (episode: Episode, isSo: (cramp: DatedCramp) => boolean): boolean =>
  episode.cramps.some(isSo)

/** All episodes. */
export const crampEpisodes = countingEpisodes('cramp-episodes', () => true)

/** On how many different calendar days they began. */
export const crampDays = (diary: Diary, window: DayWindow): number =>
  new Set(episodesIn(diary, window).map(({ day }) => day)).size

/** Episodes whose highest severity is 8 of 10 or more. Those that were not rated do not count. */
export const severeEpisodes = countingEpisodes('severe-episodes', ({ severity }) => (severity ?? 0) >= 8)

/** Ten minutes in ms: the one figure that publishers share. */
export const tenMinutesMs = 10 * 60_000

/** Episodes with a single cramp longer than 10 minutes. One whose duration is not known does not count. */
export const prolongedEpisodes = countingEpisodes(
  'prolonged-episodes',
  ({ lengthMs }) => (lengthMs ?? 0) > tenMinutesMs,
)

/** Whether a cause of the cramp was named, in words or as a kind. */
export const isExplained = ({ entry }: DatedCramp): boolean =>
  (entry.causes ?? []).length > 0 || (entry.apparentCause ?? '').trim() !== ''

/** Episodes where no cause was found on one cramp and none on any; where nobody was asked, it counts neither way. */
export const unexplainedEpisodes = countingEpisodes(
  'unexplained-episodes',
  episode => !some(episode, isExplained) && some(episode, ({ entry }) => entry.apparentCause === null),
)

/** Episodes that stopped what the person was doing. */
export const disruptingEpisodes = countingEpisodes('disrupting-episodes', episode =>
  some(episode, ({ entry }) => entry.activityDisrupted === true),
)
