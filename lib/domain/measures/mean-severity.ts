import type { Diary } from './diary'
import { countOf, episodesIn } from './episode-counts'
import type { DayWindow, Mean, Measure } from './measure'

/** The severities of the rated episodes of a window, 0 to 10 each, added up. */
export function severitiesIn(diary: Diary, window: DayWindow): Mean {
  const rated = episodesIn(diary, window).flatMap(({ severity }) => severity ?? [])
  return { sum: rated.reduce((sum, severity) => sum + severity, 0), of: rated.length }
}

/** The mean severity of the rated episodes, 0 to 10; 0 where none is rated. Unlike a count it can fall when a cramp is added. */
export const meanSeverity: Measure = {
  id: 'mean-severity',
  unit: 'points',
  onlyGrows: false,
  of: (diary, window) => {
    const mean = severitiesIn(diary, window)
    const rated = episodesIn(diary, window).filter(({ severity }) => severity !== null)
    return { value: mean.of === 0 ? 0 : mean.sum / mean.of, entryIds: countOf(rated).entryIds, mean }
  },
}

/** Whether a mean is at least so many points above another one; both must be of something. Exact: no division is done. */
export const isHigherBy = (points: number, mean: Mean, than: Mean): boolean =>
  mean.sum * than.of - than.sum * mean.of >= points * mean.of * than.of
