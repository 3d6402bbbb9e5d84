import type { PresetColour } from '../domain/preset'
import type { Units } from '../domain/profile'
import type { TimeZone } from '../domain/time/time-zone'
import type { Language } from '../domain/words/language'

/** What a drink is drawn as. */
export type Vessel = 'glass' | 'bottle' | 'mug'

/** A drink of the person's own that is logged with one tap, with its words in their language and units. */
export type KitDrink = {
  beverageId: string
  volumeMl: number
  /** "Tea" */
  name: string
  /** "300 ml" */
  volume: string
  /** What stands after "Saved: ": "tea, 300 ml". */
  saved: string
  /** What it is drunk from, as it is drawn. */
  vessel: Vessel
  /** Without one: the colour of fluid. */
  colour?: PresetColour
}

/**
 * What this device may know of the person who is signed in on it, so that entries can be made without the server. Nothing
 * that was logged is in it. `owner` binds what waits to this person.
 */
export type Kit = {
  owner: string
  language: Language
  timeZone: TimeZone
  dayStartsAt: string
  units: Units
  emergencyNumber: string | null
  drinks: readonly KitDrink[]
}
