import type { Words } from '../words'

export const measurements: Words['measurements'] = {
  title: 'Messen',
  when: 'Wann?',
  mass: 'Körpergewicht',
  sleep: 'Stunden geschlafen',
  sleepUnit: 'Std.',
  colour: 'Farbe des Urins',
  colourHint:
    'Schau bei gutem Licht. Auch Vitamine, manche Speisen und Medikamente färben; ein paar Tage sagen mehr als ein Blick.',
  colours: {
    1: 'Blasses Stroh',
    2: 'Stroh',
    3: 'Hellgelb',
    4: 'Gelb',
    5: 'Dunkel\u00ADgelb',
    6: 'Bernstein',
    7: 'Dunkler Bernstein',
    8: 'Grünlich braun',
  },
  dark: 'Wie Tee oder Cola, braun oder rot',
  darkLine:
    'Das ist ein Warnzeichen und keine Farbe der Tafel. Trage es als Anzeichen ein, damit es gleich beurteilt wird.',
  darkGo: 'Dunklen Urin als Anzeichen eintragen',
  step: (step, name) => `${step} von 8, ${name}`,
  save: 'Messung speichern',
}
