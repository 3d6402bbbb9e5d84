import { counted } from '../counted'
import type { Words } from '../words'

export const dayPage: Words['dayPage'] = {
  title: 'Ein Tag',
  name: 'Der Tag Stunde für Stunde',
  notKnown: 'Nicht bekannt: An diesem Tag ist nichts eingetragen.',
  nothing: 'An diesem Tag ist kein Krampf, kein Getränk, kein Essen und kein Training eingetragen.',
  cramps: count => (count === 0 ? 'Kein Krampf' : counted(count, 'Krampf', 'Krämpfe')),
  exercise: (sessions, length) => (sessions === 0 ? 'kein Training' : `${length} Training`),
  drinks: (count, amount) =>
    count === 0 ? 'kein Getränk' : `${amount} in ${counted(count, 'Getränk', 'Getränken')}`,
  foods: count => (count === 0 ? 'kein Essen' : counted(count, 'Speise', 'Speisen')),
  sentence: parts => `${parts.slice(0, -1).join(', ')} und ${parts.at(-1) ?? ''}.`,
  soFar: sentence => `Heute bis jetzt: ${sentence}`,
  lanes: { cramps: 'Krämpfe', exercise: 'Training', drinks: 'Getränke', foods: 'Essen' },
  none: 'nichts eingetragen',
  noneBegun: 'an diesem Tag nichts begonnen',
  session: 'Training',
  reading: 'Die getönten Stunden sind Nacht. Jeder Eintrag steht bei der Uhrzeit des Ortes, an dem er war.',
  beyond: 'Ein Balken mit offenem Ende reicht in den Tag davor oder danach.',
  larger: 'Ein größerer Tropfen ist ein größeres Getränk.',
  column: { time: 'Zeit', what: 'Was', detail: 'Einzelheiten' },
  range: (from, to) => `${from} bis ${to}`,
  fromBefore: time => `${time} am Tag davor`,
  untilAfter: time => `${time} am Tag danach`,
  fluid: 'Was an diesem Tag getrunken wurde',
  minerals: 'Die Elektrolyte dieses Tages',
  timeline: 'Alles, was an diesem Tag eingetragen ist',
  toDay: day => `${day} Stunde für Stunde`,
}
