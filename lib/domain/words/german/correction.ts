import type { Words } from '../words'

export const correction: Words['correction'] = {
  ways: 'Dieser Eintrag',
  edit: 'Ändern',
  titles: {
    cramp: 'Diesen Krampf ändern',
    fluid: 'Dieses Getränk ändern',
    food: 'Dieses Essen ändern',
    exercise: 'Dieses Training ändern',
  },
  save: 'Änderungen speichern',
  date: 'Datum',
  time: 'Uhrzeit',
  onClock: place => `Nach der Uhr in ${place}.`,
  showKept: 'Zeigen, was jetzt da steht',
  putMine: 'Meine Änderungen übernehmen',
  back: 'Zurück',
}
