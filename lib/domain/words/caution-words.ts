import type { Caution } from '../cautions'
import { drugClasses, type DrugClass } from '../medication'
import type { Words } from './words'

const isClass = (caution: Caution): caution is DrugClass => drugClasses.some(one => one === caution)

/** What a person told that speaks against a prompt, in a row: "Heart failure, ACE inhibitor, for blood pressure". */
export const cautionNames = (cautions: readonly Caution[], { profile, medicines }: Words): string =>
  cautions
    .map(caution => (isClass(caution) ? medicines.classes[caution].name : profile.conditions[caution]))
    .join('; ')
