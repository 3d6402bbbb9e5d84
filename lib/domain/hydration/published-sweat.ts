import type { Source } from '../referral/sources'
import { sweatSources } from './sweat-sources'

/** Which published figure a session is measured by. */
export type PublishedKind =
  | 'athletes'
  | 'endurance'
  | 'american-football'
  | 'soccer'
  | 'basketball'
  | 'baseball'
  | 'gentle'
  | 'in-water'
  | 'not-known'

/** Sweat in ml an hour: mean less and plus one standard deviation, or ours where nobody published one. */
export type PublishedRate = {
  kind: PublishedKind
  lowPerHourMl: number
  midPerHourMl: number
  highPerHourMl: number
  /** Made by us from the published figure. */
  isOurs: boolean
  source: Source
}

/** Mean and standard deviation, in ml an hour: of 506 athletes (Baker, 2016), and by sport of 1303 (Barnes, 2019). */
export const publishedSweat = {
  athletes: { meanMl: 1210, deviationMl: 680, source: sweatSources.baker2016 },
  endurance: { meanMl: 1280, deviationMl: 570, source: sweatSources.barnes2019 },
  'american-football': { meanMl: 1510, deviationMl: 700, source: sweatSources.barnes2019 },
  soccer: { meanMl: 940, deviationMl: 380, source: sweatSources.barnes2019 },
  basketball: { meanMl: 950, deviationMl: 420, source: sweatSources.barnes2019 },
  baseball: { meanMl: 830, deviationMl: 340, source: sweatSources.barnes2019 },
} as const

/** What is known of an activity: its category in the table of activities and its energy over energy at rest. */
export type KnownActivity = { id?: string; category?: string; met?: number }

/** From this MET on an activity is taken for what athletes were measured at. Ours (the Compendium calls it vigorous). */
export const vigorousFromMet = 6

/** An activity at this MET is taken for the pace of the athletes who were measured. Ours. */
const athletesMet = 8

/** Below this MET nothing is added to a day: a seat, a stroll, a sleep. Ours. */
export const sweatsFromMet = 2

const sports: readonly { kind: keyof typeof publishedSweat; ids: readonly string[] }[] = [
  { kind: 'american-football', ids: ['15210', '15230'] },
  { kind: 'soccer', ids: ['15605', '15610'] },
  { kind: 'basketball', ids: ['15040', '15055', '15072', '15075'] },
  { kind: 'baseball', ids: ['15620', '15640'] },
]

const enduranceCategories = ['running', 'cycling', 'cardio machines & classes', 'walking & hiking']

/**
 * The published sweat rate for an activity, or what we make of it. Athletes were measured at a hard pace: below 6 MET their
 * mean is scaled by the energy above rest, from 0 up (ours); in water it is halved, from 0 up (ours: water cools); where
 * nothing is known of the activity the range is from 0 to their upper figure (ours). Null below 2 MET.
 */
export function publishedRate({ id, category, met }: KnownActivity): PublishedRate | null {
  const sport = sports.find(({ ids }) => id !== undefined && ids.includes(id))
  if (sport !== undefined) return measured(sport.kind)
  if (met === undefined) return ours('not-known', 0.5)
  if (met < sweatsFromMet) return null
  if (category === 'swimming & water') return ours('in-water', Math.min(0.5, ofAthletes(met)))
  if (met < vigorousFromMet) return ours('gentle', ofAthletes(met))
  return measured(enduranceCategories.includes(category ?? '') ? 'endurance' : 'athletes')
}

const ofAthletes = (met: number): number => (met - 1) / (athletesMet - 1)

function measured(kind: keyof typeof publishedSweat): PublishedRate {
  const { meanMl, deviationMl, source } = publishedSweat[kind]
  return {
    kind,
    lowPerHourMl: meanMl - deviationMl,
    midPerHourMl: meanMl,
    highPerHourMl: meanMl + deviationMl,
    isOurs: false,
    source,
  }
}

function ours(kind: PublishedKind, share: number): PublishedRate {
  const { meanMl, deviationMl, source } = publishedSweat.athletes
  const high = meanMl + deviationMl
  return kind === 'not-known'
    ? { kind, lowPerHourMl: 0, midPerHourMl: high / 2, highPerHourMl: high, isOurs: true, source }
    : {
        kind,
        lowPerHourMl: 0,
        midPerHourMl: meanMl * share,
        highPerHourMl: high * share,
        isOurs: true,
        source,
      }
}
