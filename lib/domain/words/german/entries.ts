import type { EntryKind } from '../../entry'
import { counted } from '../counted'
import type { Words } from '../words'

/** With article, as the object of "löschen", and as it stands after "Gelöscht: ". */
const these: Record<EntryKind, readonly [asObject: string, name: string]> = {
  cramp: ['diesen Krampf', 'der Krampf'],
  observation: ['dieses Anzeichen', 'das Anzeichen'],
  fluid: ['dieses Getränk', 'das Getränk'],
  food: ['dieses Essen', 'das Essen'],
  exercise: ['dieses Training', 'das Training'],
  routine: ['diese Übung', 'die Übung'],
  medication: ['dieses Medikament', 'das Medikament'],
  measurement: ['diese Messung', 'die Messung'],
  'day-closed': ['diesen Tag', 'der Tag'],
  consultation: ['diesen Besuch', 'der Besuch'],
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export const entries: Words['entries'] = {
  cramp: where => `Krampf, ${where}`,
  drink: 'Getränk',
  food: 'Essen',
  exercise: 'Training',
  observation: 'Bemerkt, ohne Krampf',
  measurement: 'Gemessen',
  noCramps: 'Keine Krämpfe',
  nothingElse: 'Sonst nichts zu berichten',
  dayIsKnown: 'der Tag ist bekannt',
  visit: 'Ärztlich untersucht',
  contexts: {
    'at-rest': 'in Ruhe',
    asleep: 'im Schlaf',
    stretching: 'beim Dehnen',
    'during-exercise': 'beim Sport',
    'after-exercise': 'nach dem Sport',
    walking: 'beim Gehen',
    unknown: null,
  },
  stretchingThe: muscle => `beim Dehnen (${muscle})`,
  stillGoing: 'hält noch an',
  eased: 'gelöst',
  notEased: 'nicht gelöst',
  supplement: 'Nahrungsergänzung',
  effort: effort => `Anstrengung ${effort} von 10`,
  planned: 'geplant',
  inTheHeat: 'in der Hitze',
  unusual: 'ungewohnt für dich',
  routines: {
    stretch: 'Dehnen',
    strength: 'Kräftigen',
    'warm-up': 'Aufwärmen',
    'cool-down': 'Auslaufen',
  },
  sets: sets => counted(sets, 'Satz', 'Sätze'),
  times: times => `${times}-mal`,
  held: length => `${length} gehalten`,
  urineColour: colour => `Urinfarbe ${colour} von 8`,
  slept: hours => `${hours} h geschlafen`,
  since: day => `seit ${day}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  inSentence: title => title,
  delete: kind => `${capital(these[kind][0])} löschen`,
  deleteQuestion: kind => `${capital(these[kind][0])} löschen?`,
  trash: 'Der Eintrag bleibt 30 Tage im Papierkorb.',
  deleted: kind => these[kind][1],
  keep: 'Behalten',
  deleteIt: 'Löschen',
}
