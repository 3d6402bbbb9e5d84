import type { Words } from '../words'

export const electrolytes: Words['electrolytes'] = {
  title: 'Elektrolyte',
}
