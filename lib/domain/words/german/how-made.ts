import type { Words } from '../words'

export const howMade: Words['howMade'] = {
  title: 'So ist das berechnet',
  days: 'Die Tage dahinter',
  titleOf: (what: string) => `So ist das berechnet: ${what}`,
}
