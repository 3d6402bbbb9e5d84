import type { Words } from '../words'

export const minerals: Words['minerals'] = {
  potassium: 'Kalium',
  magnesium: 'Magnesium',
  calcium: 'Calcium',
  sodium: 'Natrium',
  water: 'Wasser',
}
