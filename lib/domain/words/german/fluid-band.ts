import type { Words } from '../words'

export const fluidBand: Words['fluidBand'] = {
  title: 'Flüssigkeit',
}
