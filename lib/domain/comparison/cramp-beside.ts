import type { Cramp, Exercise, Fluid, Food } from '../entry'
import type { Before } from './before'

/** A cramp with the sums and the entries of the 24 hours before it; each list oldest first. */
export type CrampBeside = {
  cramp: Cramp
  before: Omit<Before, 'sessions'>
  /** Drinks that were finished by then. */
  drinks: Fluid[]
  foods: Food[]
  /** Sessions that were done and had begun. */
  sessions: Exercise[]
  /** Names of the medicines taken on its day, by name. */
  medicines: string[]
}
