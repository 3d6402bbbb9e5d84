import type { DrugClass } from './medication'

/**
 * Classes of medicines that publications name with cramps. Of the others nothing is known here, which is not the same as
 * "they do not".
 */
export const crampingClasses = [
  'laba',
  'saba',
  'thiazide-diuretic',
  'loop-diuretic',
  'potassium-sparing-diuretic',
  'statin',
  'calcium-channel-blocker',
  'beta-blocker',
  'raloxifene',
  'oestrogen',
  'teriparatide',
  'iv-iron',
  'cholinesterase-inhibitor',
  'nsaid',
  'lithium',
  'chemotherapy',
  'corticosteroid',
  'tolcapone',
  'imatinib',
] as const satisfies readonly DrugClass[]

export type CrampingClass = (typeof crampingClasses)[number]

/** Whether publications name the class with cramps; false where no class is known. */
export const isCrampingClass = (drugClass: DrugClass | null | undefined): drugClass is CrampingClass =>
  crampingClasses.some(one => one === drugClass)
