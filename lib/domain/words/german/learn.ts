import type { Words } from '../words'

export const learn: Words['learn'] = {
  title: 'Nachlesen',
}
