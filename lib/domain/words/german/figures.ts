import { decimalMarks } from '../language'
import type { Words } from '../words'

export const figures: Words['figures'] = {
  decimalMark: decimalMarks.de,
  outOf: (value, most) => `${value} von ${most}`,
}
