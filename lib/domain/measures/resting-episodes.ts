import type { Muscle } from '../muscle'
import { countingEpisodes, some } from './episode-counts'
import type { Episode } from './episodes'

/** Arm, hand, trunk, neck and face: where a cramp at rest is unusual. */
export const unusualMuscles: readonly Muscle[] = [
  'shoulder',
  'upper-arm',
  'forearm',
  'hand',
  'fingers',
  'abdomen',
  'flank',
  'chest',
  'back',
  'neck',
  'jaw',
  'face',
]

const isResting = (episode: Episode): boolean =>
  some(episode, ({ entry }) => entry.context === 'at-rest' || entry.context === 'asleep')

/** Whether it is one of arm, hand, trunk, neck or face that came at rest or asleep; where that is not known, it is none. */
export const isUnusualAtRest = (episode: Episode): boolean =>
  unusualMuscles.includes(episode.cramps[0].entry.muscle) && isResting(episode)

export const unusualRestingEpisodes = countingEpisodes('unusual-resting-episodes', isUnusualAtRest)

/** Whether a cramp of the episode broke sleep. */
export const brokeSleep = (episode: Episode): boolean =>
  some(episode, ({ entry }) => entry.sleepDisturbed === true)

/** Episodes at rest or asleep, and those that broke sleep. */
export const restingOrNightEpisodes = countingEpisodes(
  'resting-or-night-episodes',
  episode => isResting(episode) || brokeSleep(episode),
)
