import type { Words } from '../words'

export const notThere: Words['notThere'] = {
  title: 'Nicht da',
  heading: 'Hier ist nichts',
  otherDay: 'Die Adresse nennt einen Tag, der sich nicht zeigen lässt. Hier ist heute.',
  line: 'Die Adresse ist vielleicht alt, oder der Eintrag wurde gelöscht.',
}
