import type { Words } from '../words'

export const checks: Words['checks'] = {
  title: 'Bitte prüfen',
}
