import type { DatedCramp } from '../measures/dated-cramp'
import type { DatedObservation } from '../measures/dated-observation'
import type { Diary } from '../measures/diary'
import { isWithin, type DayWindow } from '../measures/measure'
import { signOn } from '../measures/sign-classes'
import type { DayNumber } from '../time/local-date'
import type { Id } from '../id'
import type { Muscle, Side } from '../muscle'
import type { Sign } from '../sign'
import { either, type Truth } from './truth'

/** A cramp or an observation as the rules about signs see it. */
export type SignEntry = {
  id: Id
  /** Null for an observation. */
  cramp: DatedCramp | null
  muscle: Muscle | null
  side: Side | null
  signs: readonly Sign[]
  /** By the clock on the wall. */
  day: DayNumber
  ageMs: number
  signsOn: DayNumber
  assessedOn: DayNumber | null
  /** In the heat: said so, or hot dry skin, or 40 °C and more. */
  inHeat: boolean
  temperatureC: number | null
  /** Whether it shows the sign; null where a cramp was not asked. An observation shows what it names and nothing else. */
  has: (sign: Sign) => Truth
  /** Whether it shows one of them. */
  hasAny: (signs: readonly Sign[]) => Truth
}

/** Body temperature from which heat need not be said, in °C. */
export const heatstrokeC = 40

type Shown = Pick<SignEntry, 'muscle' | 'side' | 'signs' | 'inHeat' | 'temperatureC' | 'has' | 'cramp'>

const ofCramp = (dated: DatedCramp): Shown => {
  const { entry } = dated
  const signs = entry.signs ?? []
  const temperatureC = entry.bodyTemperatureC ?? null
  return {
    cramp: dated,
    muscle: entry.muscle,
    side: entry.side,
    signs,
    temperatureC,
    inHeat: entry.inHeat === true || signs.includes('hot-dry-skin') || (temperatureC ?? 0) >= heatstrokeC,
    has: sign => signOn(entry, sign),
  }
}

const ofObservation = ({ entry }: DatedObservation): Shown => ({
  cramp: null,
  muscle: entry.muscle ?? null,
  side: entry.side ?? null,
  signs: entry.signs,
  temperatureC: null,
  inHeat: entry.signs.includes('hot-dry-skin'),
  has: sign => entry.signs.includes(sign),
})

const entryOf = (shown: Shown, dated: DatedCramp | DatedObservation): SignEntry => ({
  ...shown,
  id: dated.entry.id,
  day: dated.day,
  ageMs: dated.ageMs,
  signsOn: dated.signsOn,
  assessedOn: dated.assessedOn,
  hasAny: signs => either(...signs.map(shown.has)),
})

/** The last dates on which a sign counts for anything. */
export const signDates = 28

/** Cramps and observations whose signs are as old as a day of the window and not examined by its end, newest first. */
export function signEntriesIn({ cramps, observations }: Diary, window: DayWindow): SignEntry[] {
  const isOpen = ({ signsOn, assessedOn }: DatedCramp | DatedObservation): boolean =>
    isWithin(signsOn, window) && (assessedOn === null || assessedOn > window.to)
  return [
    ...cramps.filter(isOpen).map(dated => entryOf(ofCramp(dated), dated)),
    ...observations.filter(isOpen).map(dated => entryOf(ofObservation(dated), dated)),
  ].sort((one, other) => one.ageMs - other.ageMs)
}
