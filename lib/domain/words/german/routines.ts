import type { Words } from '../words'

export const routines: Words['routines'] = {
  title: 'Dehnen oder Kraft',
  when: 'Wann?',
  what: 'Was war es?',
  measures: { stretch: 'Dehnen', strength: 'Kraft', 'warm-up': 'Aufwärmen', 'cool-down': 'Auslaufen' },
  which: 'Welche Übung?',
  exercises: {
    hamstringStretch: 'Dehnung Oberschenkel hinten',
    quadricepsStretch: 'Dehnung Oberschenkel vorn',
    calfStretch: 'Dehnung Wade',
    lunges: 'Ausfallschritte',
    squats: 'Kniebeugen',
    hamstringCurls: 'Beinbeugen',
    nordicCurls: 'Nordic Curls (nordische Beinbeuge)',
  },
  otherName: 'Oder in deinen Worten',
  muscle: 'Welcher Muskel?',
  howMuch: 'Wie viel?',
  hold: 'Jeweils gehalten',
  holdHint: '20 bis 30 Sekunden sind beim Dehnen üblich, im Alter 30 bis 60.',
  seconds: 'Sek.',
  repeats: 'Wiederholungen je Satz',
  sets: 'Sätze',
  bouncing: 'Hast du gewippt?',
  bouncingHint: 'Dehn langsam und halt, ohne zu wippen.',
  save: 'Speichern',
}
