import type { Words } from '../words'

export const levels: Words['levels'] = {
  'self-care': 'Selbsthilfe',
  routine: 'Arzttermin',
  urgent: 'Dringend',
  emergency: 'Notfall',
  'cannot-tell': 'Nicht beurteilbar',
  watch: 'Im Auge behalten',
  theRuleAsks: 'Die Regel verlangt',
}
