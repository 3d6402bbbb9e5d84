import type { Words } from '../words'

export const figures: Words['figures'] = {
  decimalMark: ',',
  outOf: (value, most) => `${value} von ${most}`,
}
