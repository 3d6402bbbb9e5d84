import type { Words } from '../words'

export const correction: Words['correction'] = {
  ways: 'Dieser Eintrag',
  edit: 'Ändern',
  titles: {
    cramp: 'Diesen Krampf ändern',
    fluid: 'Dieses Getränk ändern',
    food: 'Dieses Essen ändern',
    exercise: 'Dieses Training ändern',
    observation: 'Dieses Anzeichen ändern',
    routine: 'Diese Übung ändern',
    medication: 'Dieses Medikament ändern',
    measurement: 'Diese Messung ändern',
    'day-closed': 'Diesen abgeschlossenen Tag ändern',
    consultation: 'Diesen Besuch ändern',
  },
  save: 'Änderungen speichern',
  date: 'Datum',
  time: 'Uhrzeit',
  onClock: place => `Nach der Uhr in ${place}.`,
  showKept: 'Zeigen, was jetzt da steht',
  putMine: 'Meine Änderungen übernehmen',
  back: 'Zurück',
}
