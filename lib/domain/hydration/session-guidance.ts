import type { Exercise } from '../entry'
import { withoutDust } from '../without-dust'
import type { Edges } from './adequate-drinks'
import { mostAdvisedPerHourMl } from './session-part'
import type { SweatEstimate } from './sweat-of-session'
import { isHotSession } from './hot-session'
import { isSevereLoss, weighedLoss } from './sweat-rate'

/** ml for each kg of body mass, at least four hours before (American College of Sports Medicine, 2007). */
export const fourHoursBeforeMlPerKg = { lowMl: 5, highMl: 7 } as const

/** ml for each kg more, about two hours before, where there was no urine or it is dark (the same). */
export const twoHoursBeforeMlPerKg = { lowMl: 3, highMl: 5 } as const

/** A loss of less than this share of the body mass is to be kept to (the same). */
export const mostLossShare = 0.02

/** Where to begin from without a rate of one’s own, in ml an hour, as desired: a recommendation, as Fudge and Pitsiladis (2009) quote it. */
export const startingPerHourMl: Edges = { lowMl: 400, highMl: 800 }

/** At work in the heat so much every 15 to 20 minutes, in ml: 0.7 to 0.95 l an hour (NIOSH, Heat stress: hydration). */
export const inHeatMl = 240
export const inHeatEveryMinutes = { least: 15, most: 20 } as const

/** Drinking around one session. Everything that needs the body mass is null where it is not known. */
export type SessionGuidance = {
  before: { fourHours: Edges; twoHours: Edges } | null
  during: {
    /** Two percent of the body mass. */
    mostLossKg: number | null
    startingPerHourMl: Edges
    /** For a hot session without a rate of one's own; null elsewhere. */
    inHeat: { ml: number; everyMinutes: typeof inHeatEveryMinutes } | null
    /** From one's own sweating: from what keeps the loss under two percent to what keeps the mass, never above 1.4 l an hour. */
    own: (Edges & { perHourMl: number; isHeldBack: boolean }) | null
  }
  /** What the scale says after it: 1.5 l for each kg lost, no amount (null) where it looks like a slip. Null: not weighed. */
  after: { lostKg: number; drinkBackMl: number | null; isSevere: boolean } | null
}

const times = ({ lowMl, highMl }: Edges, massKg: number): Edges => ({
  lowMl: Math.round(lowMl * massKg),
  highMl: Math.round(highMl * massKg),
})

/** Drinking before, during and after a session, done or planned. `sweat` is what it costs, null where nothing is counted. */
export function sessionGuidance(
  session: Exercise,
  massKg: number | null,
  sweat: SweatEstimate | null,
): SessionGuidance {
  const loss = weighedLoss(session)
  const own = ownPace(session, massKg, sweat)
  return {
    before:
      massKg === null
        ? null
        : {
            fourHours: times(fourHoursBeforeMlPerKg, massKg),
            twoHours: times(twoHoursBeforeMlPerKg, massKg),
          },
    during: {
      mostLossKg: massKg === null ? null : withoutDust(massKg * mostLossShare),
      startingPerHourMl,
      inHeat:
        own === null && isHotSession(session) ? { ml: inHeatMl, everyMinutes: inHeatEveryMinutes } : null,
      own,
    },
    after:
      loss === null
        ? null
        : { lostKg: loss.massLostKg, drinkBackMl: loss.drinkBackMl, isSevere: isSevereLoss(loss) },
  }
}

function ownPace(
  { durationMinutes }: Exercise,
  massKg: number | null,
  sweat: SweatEstimate | null,
): SessionGuidance['during']['own'] {
  if (massKg === null || sweat === null || sweat.basis === 'published') return null
  const hours = durationMinutes / 60
  const tooMuchMl = withoutDust(sweat.midMl - massKg * mostLossShare * 1000)
  const sweated = Math.max(0, sweat.midMl) / hours
  const held = (perHourMl: number) => Math.floor(Math.min(perHourMl, mostAdvisedPerHourMl))
  return {
    lowMl: tooMuchMl < 0 ? 0 : held(tooMuchMl / hours + 1),
    highMl: held(sweated),
    perHourMl: Math.round(sweated),
    isHeldBack: sweated > mostAdvisedPerHourMl,
  }
}
