import type { CrampContext } from '../../forms/cramp-form'
import type { Routine } from '../../entry'
import type { EntryKind } from '../../entry'
import { counted } from '../counted'

const contexts: Record<CrampContext, string | null> = {
  'at-rest': 'at rest',
  asleep: 'asleep',
  stretching: 'stretching',
  'during-exercise': 'during exercise',
  'after-exercise': 'after exercise',
  walking: 'walking',
  unknown: null,
}

const routines: Record<Routine['measure'], string> = {
  stretch: 'Stretch',
  strength: 'Strength',
  'warm-up': 'Warm-up',
  'cool-down': 'Cool-down',
}

const these: Record<EntryKind, string> = {
  cramp: 'this cramp',
  observation: 'this sign',
  fluid: 'this drink',
  food: 'this food',
  exercise: 'this session',
  routine: 'this routine',
  medication: 'this medicine',
  measurement: 'this measurement',
  'day-closed': 'this day',
  consultation: 'this visit',
}

/** Entries in a list, in a sentence, and when they are deleted. */
export const entries = {
  cramp: (where: string) => `Cramp, ${where}`,
  drink: 'Drink',
  food: 'Food',
  exercise: 'Exercise',
  observation: 'Noticed, without a cramp',
  measurement: 'Measured',
  noCramps: 'No cramps',
  nothingElse: 'Nothing else to report',
  dayIsKnown: 'the day is known',
  visit: 'Seen by a clinician',
  contexts,
  stretchingThe: (muscle: string) => `stretching the ${muscle}`,
  stillGoing: 'still going',
  eased: 'eased',
  notEased: 'not eased',
  supplement: 'supplement',
  effort: (effort: number) => `effort ${effort} of 10`,
  planned: 'planned',
  inTheHeat: 'in the heat',
  unusual: 'unusual for you',
  routines,
  sets: (sets: number) => counted(sets, 'set', 'sets'),
  times: (times: number) => counted(times, 'time', 'times'),
  held: (length: string) => `held ${length}`,
  urineColour: (colour: number) => `urine colour ${colour} of 8`,
  slept: (hours: string) => `slept ${hours} h`,
  since: (day: string) => `since ${day}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  /** A title as it stands inside a sentence. */
  inSentence: (title: string) => title.charAt(0).toLowerCase() + title.slice(1),
  /** "Delete this cramp?" */
  delete: (kind: EntryKind) => `Delete ${these[kind]}`,
  deleteQuestion: (kind: EntryKind) => `Delete ${these[kind]}?`,
  trash: 'It stays in the trash for 30 days.',
  /** What stands after "Deleted: ". */
  deleted: (kind: EntryKind) => these[kind],
  keep: 'Keep it',
  deleteIt: 'Delete it',
}
