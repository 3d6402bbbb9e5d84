import type { Words } from '../words'
import { conditions } from './conditions'

export const profile: Words['profile'] = {
  conditions,
  startDiary: 'Tagebuch beginnen',
  yourTime: 'Deine Zeit',
  timeZone: 'Zeitzone',
  noZone: 'Keine Zone dieses Namens. Versuch die nächste große Stadt.',
  dayStarts: 'Dein Tag beginnt um',
  dayStartsHint: 'Was du davor einträgst, zählt zum Tag davor.',
  units: 'Einheiten',
  drinks: 'Getränke',
  bodyMass: 'Körpergewicht',
  temperature: 'Temperatur',
  ouncesUs: 'fl oz (USA)',
  ouncesUk: 'fl oz (GB)',
  doctorQuestion: 'Hat dir eine Ärztin oder ein Arzt etwas zu Trinken, Nieren oder Herz gesagt?',
  doctorHint:
    'Hake an, was zutrifft. Bei manchem davon sagt eine Klinik, wie viel du trinken sollst, und Charley zeigt keinen Bereich dafür.',
  toCall: 'Die Nummer für den Notfall',
  emergencyNumber: 'Notrufnummer',
  emergencyHint: 'Sie steht auf dem Knopf, wenn etwas keinen Aufschub duldet. Du kannst sie leer lassen.',
  use: number => `${number} nehmen`,
}
