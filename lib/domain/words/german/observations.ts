import type { Words } from '../words'

export const observations: Words['observations'] = {
  title: 'Ein Anzeichen ohne Krampf',
  when: 'Wann?',
  what: 'Was hast du bemerkt?',
  hint: 'Kreuze an, was da war. Was du offen lässt, gilt als nicht gefragt, nie als Nein.',
  save: 'Speichern',
}
