import type { Words } from '../words'

export const closedDays: Words['closedDays'] = {
  title: 'Einen Tag abschließen',
  line: 'Ein abgeschlossener Tag ist bekannt: ein Tag ohne Einträge ist es nicht.',
  day: 'Welcher Tag?',
  date: 'Datum',
  was: 'Wie war er?',
  cramps: { none: 'Keine Krämpfe', 'all-logged': 'Sonst nichts zu melden' },
  crampsHint: 'Sonst nichts zu melden: Jeder Krampf des Tages steht schon im Tagebuch.',
  hot: 'War es ein heißer Tag?',
  save: 'Tag abschließen',
  what: 'Krämpfe',
  hotDay: 'Heißer Tag',
  overridden: count =>
    count === 1
      ? 'An diesem Tag ist ein Krampf eingetragen. Er zählt, und der Tag ist keiner ohne Krämpfe.'
      : `An diesem Tag sind ${count} Krämpfe eingetragen. Sie zählen, und der Tag ist keiner ohne Krämpfe.`,
}
