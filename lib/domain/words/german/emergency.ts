import type { Words } from '../words'

export const emergency: Words['emergency'] = {
  word: 'Notfall',
  also: titles => `Außerdem: ${titles}.`,
  tellThem: 'Sag am Telefon',
  quoted: words => `„${words}“`,
  someoneExamined: 'Das wurde untersucht',
  whySeeing: 'Warum sehe ich das?',
  call: number => `${number} anrufen`,
  callLocal: 'Ruf die örtliche Notrufnummer an',
  numbers:
    '112 in der EU und von den meisten Handys, 999 in Großbritannien, 911 in Nordamerika, 000 in Australien. Deine eigene kannst du unter Einstellungen eintragen.',
  standing: number => `Notfall: ${number === null ? 'örtliche Notrufnummer' : number} anrufen`,
  seen: 'Ich war beim Arzt',
}
