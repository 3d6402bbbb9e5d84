import { fluidCautions, reasonKind, type Caution, type ReasonKind, type Told } from '../cautions'
import type { Exercise } from '../entry'
import { isOfAthletesAge } from './athletes-age'
import { mostLossShare } from './session-guidance'
import { isSevereLoss, sweatChecks, weighedLoss, type SweatCheckId, type WeighedLoss } from './sweat-rate'

/** What may be said of a session that was weighed before and after. */
export type WeighedResult = {
  /** Without an amount to drink back where a clinic or a medicine speaks against it, or nothing is published for the age. */
  loss: WeighedLoss
  checks: readonly SweatCheckId[]
  cautions: readonly Caution[]
  reasons: ReasonKind | null
  isForAge: boolean
  /** More was lost than the published two percent: said where an amount to drink may be. */
  isOverTwo: boolean
  /** More than seven percent was lost: said to everybody. */
  isSevere: boolean
}

/** What the scale says of a session, and what of it a person may be told; null where it is planned, or not weighed twice. */
export function weighedResult(session: Exercise, told: Told, age: number | null): WeighedResult | null {
  const loss = session.planned === true ? null : weighedLoss(session)
  if (loss === null) return null
  const cautions = fluidCautions(told)
  const checks = sweatChecks(loss)
  const isForAge = isOfAthletesAge(age)
  const maySay = cautions.length === 0 && isForAge
  return {
    loss: maySay ? loss : { ...loss, drinkBackMl: null },
    checks,
    cautions,
    reasons: reasonKind(cautions),
    isForAge,
    isOverTwo: maySay && checks.length === 0 && loss.percentOfMass > 100 * mostLossShare,
    isSevere: isSevereLoss(loss),
  }
}
