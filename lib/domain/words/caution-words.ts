import { isCondition, type Caution } from '../cautions'
import type { Words } from './words'

/** What a person told that speaks against a prompt, in a row: "Heart failure; ACE inhibitor, for blood pressure". */
export const cautionNames = (cautions: readonly Caution[], { profile, medicines }: Words): string =>
  cautions
    .map(caution => (isCondition(caution) ? profile.conditions[caution] : medicines.classes[caution].name))
    .join('; ')
