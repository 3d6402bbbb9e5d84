import type { Words } from '../words'

export const prevention: Words['prevention'] = {
  title: 'Vorbeugen',
}
