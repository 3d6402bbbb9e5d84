import type { Words } from '../words'

const numbers = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']

/** `none` and `one` carry the gender of the thing. */
const count = (none: string, one: string, many: string) => (found: number) =>
  found === 0 ? none : found === 1 ? one : `${numbers[found] ?? found} ${many}`

export const today: Words['today'] = {
  title: 'Heute',
  things: {
    cramp: count('kein Krampf', 'ein Krampf', 'Krämpfe'),
    exercise: count('kein Training', 'ein Training', 'Trainings'),
    fluid: count('kein Getränk', 'ein Getränk', 'Getränke'),
    food: count('kein Essen', 'ein Essen', 'Essen'),
    routine: count('keine Übung', 'eine Übung', 'Übungen'),
  },
  noCramps: 'keine Krämpfe',
  soFar: things => `Bisher ${things}`,
  nothingYet: 'Noch nichts eingetragen',
  somethingSoFar: 'Schon etwas eingetragen',
  yourDay: 'Dein Tag',
  logMore: 'Etwas anderes eintragen',
  howItStands: 'Wie es um dein Tagebuch steht',
  noDrinksYet: 'Noch keine Getränke eingetragen',
  soFarToday: 'bisher heute',
  entries: 'Einträge',
  entriesOfToday: 'Einträge von heute',
  firstDay: 'Hier wird dein Tag stehen, vom ersten Getränk bis zum letzten Krampf.',
  logADrink: 'Getränk eintragen',
  nothingYetToday: 'Heute noch nichts eingetragen.',
  water: 'Wasser',
  bottle: 'Flasche',
  tea: 'Tee',
  onlyQuietRules: 'Nur Regeln, zu denen du untersucht wurdest, sind erfüllt.',
  noRule: 'Nichts, was du eingetragen hast, erfüllt eine Regel.',
  selfCare: cramps => `Selbsthilfe: ${cramps} ${cramps === 1 ? 'Krampf' : 'Krämpfe'} in 28 Tagen.`,
  known: days =>
    days === 1 ? '1 der letzten 28 Tage ist bekannt.' : `${days} der letzten 28 Tage sind bekannt.`,
  whatThatMeans: 'Was das heißt',
}
