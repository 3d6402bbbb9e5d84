import type { Words } from '../words'

export const sweat: Words['sweat'] = {
  title: 'Schweißrate',
}
