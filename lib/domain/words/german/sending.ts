import type { Words } from '../words'

export const sending: Words['sending'] = {
  notSent: 'Nicht gespeichert: Der Server hat nicht geantwortet. Versuch es noch einmal.',
}
