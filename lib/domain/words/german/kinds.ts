import type { Words } from '../words'

export const kinds: Words['kinds'] = {
  title: 'Etwas eintragen',
  line: 'Alles, wofür Charley eine Seite hat.',
  each: {
    cramp: { name: 'Krampf', line: 'Wo, wie stark, was half' },
    observation: { name: 'Anzeichen ohne Krampf', line: 'Schwellung, Schwäche, dunkler Urin und andere' },
    fluid: { name: 'Getränk', line: 'Was und wie viel' },
    food: { name: 'Essen', line: 'Was du gegessen hast, auch Präparate' },
    exercise: { name: 'Bewegung', line: 'Ein Lauf, ein Spiel, Arbeit auf den Beinen' },
    routine: { name: 'Dehnen oder Kraft', line: 'Was du tust, damit Krämpfe seltener kommen' },
    medication: { name: 'Medikament', line: 'Was du nimmst, und seit wann' },
    measurement: { name: 'Messung', line: 'Körpergewicht, Urinfarbe, Schlaf' },
    'day-closed': { name: 'Tag abschließen', line: 'Keine Krämpfe oder sonst nichts zu melden' },
    consultation: { name: 'Arztbesuch', line: 'Bei wem du warst und was dabei herauskam' },
  },
}
