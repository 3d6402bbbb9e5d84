import type { Words } from '../words'

export const notThere: Words['notThere'] = {
  title: 'Nicht da',
  heading: 'Hier ist nichts',
  line: 'Die Adresse ist vielleicht alt, oder der Eintrag wurde gelöscht.',
}
