import type { DrugClass } from './medication'
import { conditions, type Condition } from './profile'

/** What a person told that decides which prompts they may be given. */
export type Told = {
  conditions: readonly Condition[]
  /** Classes of the medicines taken on the day in question. */
  drugClasses: readonly DrugClass[]
}

/** Something a person told, because of which a clinic and not Charley says how much. */
export type Caution = Condition | DrugClass

/** What a reason is: an illness or a set amount, of which a clinic told a person something; or a medicine alone. */
export type ReasonKind = 'condition' | 'medicine'

/** Whether a reason is a condition. Names that are both (chemotherapy, other) are no reason. */
export const isCondition = (caution: Caution): caution is Condition =>
  conditions.some(condition => condition === caution)

/** The kind of some reasons: a condition among them goes before medicines; null where there is no reason. */
export function reasonKind(cautions: readonly Caution[]): ReasonKind | null {
  if (cautions.length === 0) return null
  return cautions.some(isCondition) ? 'condition' : 'medicine'
}

/** Conditions with which a clinic decides how much to drink; heart and kidney disease as a whole, to be on the safe side. */
const fluidConditions: readonly Condition[] = [
  'fluid-restriction',
  'heart-failure',
  'heart-disease',
  'kidney-disease',
  'dialysis',
]

/** Conditions in which potassium, magnesium or salt may harm. Chronic kidney disease, dialysis, heart failure, Addison’s. */
const mineralConditions: readonly Condition[] = [...fluidConditions, 'addisons']

/** Medicines that raise potassium or that hold salt and water back. */
const cautionClasses: readonly DrugClass[] = [
  'ace-inhibitor',
  'arb',
  'potassium-sparing-diuretic',
  'trimethoprim',
  'nsaid',
  'heparin',
]

/** With these, salty drinks and foods are not suggested either. */
const saltConditions: readonly Condition[] = [...mineralConditions, 'low-sodium-diet', 'hypertension']

const namedOf = (told: Told, conditions: readonly Condition[]): Caution[] => [
  ...told.conditions.filter(condition => conditions.includes(condition)),
  ...new Set(told.drugClasses.filter(drugClass => cautionClasses.includes(drugClass))),
]

/**
 * Why a person gets no fluid band and no prompt to drink: what they told of heart, kidneys, a set amount, or a medicine
 * that holds potassium or water back. Empty: nothing speaks against it.
 */
export const fluidCautions = (told: Told): Caution[] => namedOf(told, fluidConditions)

/** Why a person gets no prompt to take more potassium, magnesium or salt. Empty: nothing speaks against it. */
export const mineralCautions = (told: Told): Caution[] => namedOf(told, mineralConditions)

/** Why a person gets no prompt for salt or salty drinks: the reasons for minerals, high blood pressure, and a diet low in salt. */
export const saltCautions = (told: Told): Caution[] => namedOf(told, saltConditions)
