import type { CheckKind } from '../../checks/check'

/** What is asked about: the value as written, and what it is held against, both with their unit. */
const sentences: Record<CheckKind, (value: string, expected: string) => string> = {
  'mass-far': (value, expected) => `${value} is more than 10 % away from your usual ${expected}.`,
  'mass-gain': (value, expected) => `${value} heavier after the session than before, more than ${expected}.`,
  'mass-loss': value => `${value} lighter after the session than before, more than 10 %.`,
  'session-long': (value, expected) => `One session of ${value}, longer than ${expected}.`,
  'effort-none': value => `Effort 0 is rest, and the session lasted ${value}.`,
  'effort-long': value => `Effort 10 is the most there is, and it lasted ${value}.`,
  speed: value => `Distance and time make ${value} on average.`,
  'warm-up-long': (value, expected) => `A warm-up of ${value}, longer than ${expected}.`,
  'cool-down-long': (value, expected) => `A cool-down of ${value}, longer than ${expected}.`,
  temperature: value => `${value} in the air: is the unit the right one?`,
  'drunk-much': (value, expected) => `${value} drunk during one session, more than ${expected}.`,
  'drunk-fast': (value, expected) => `${value} drunk in that time, where 3 litres an hour make ${expected}.`,
  'urine-much': (value, expected) => `${value} of urine during one session, more than ${expected}.`,
  'drink-large': (value, expected) => `${value} as one drink, more than ${expected}.`,
  'serving-large': (value, expected) => `${value} of one food, more than ${expected}.`,
  'potassium-large': (value, expected) => `${value} of potassium in one serving, more than ${expected}.`,
  'magnesium-large': (value, expected) => `${value} of magnesium in one serving, more than ${expected}.`,
  'calcium-large': (value, expected) => `${value} of calcium in one serving, more than ${expected}.`,
  'sodium-large': (value, expected) => `${value} of sodium in one serving, more than ${expected}.`,
  'sleep-long': (value, expected) => `${value} of sleep, more than ${expected}.`,
  'hold-long': (value, expected) => `A hold of ${value}, longer than ${expected}.`,
  'day-fluid': (value, expected) => `The drinks of this day add up to ${value}, more than ${expected}.`,
  'day-exercise': (value, expected) => `The sessions of this day add up to ${value}, more than ${expected}.`,
  'day-sodium': (value, expected) => `${value} of sodium is logged on this day, more than ${expected}.`,
}

/** What a row of a list says beside "Check this". */
const names: Record<CheckKind, string> = {
  'mass-far': 'body mass',
  'mass-gain': 'mass after',
  'mass-loss': 'mass after',
  'session-long': 'length',
  'effort-none': 'effort',
  'effort-long': 'effort',
  speed: 'distance',
  'warm-up-long': 'warm-up',
  'cool-down-long': 'cool-down',
  temperature: 'temperature',
  'drunk-much': 'drunk',
  'drunk-fast': 'drunk',
  'urine-much': 'urine',
  'drink-large': 'amount',
  'serving-large': 'amount',
  'potassium-large': 'potassium',
  'magnesium-large': 'magnesium',
  'calcium-large': 'calcium',
  'sodium-large': 'sodium',
  'sleep-long': 'sleep',
  'hold-long': 'hold',
  'day-fluid': 'drinks',
  'day-exercise': 'exercise',
  'day-sodium': 'sodium',
}

/** What looks like a slip and is asked about. */
export const checks = {
  title: 'Check this',
  sentences,
  names,
  /** Under a field, before it is saved. */
  before: (sentence: string) => `Check this: ${sentence} Saved as written if it is right.`,
  /** Of an entry, and of a day. */
  kept: (sentence: string) => `Check this: ${sentence} It stays as written.`,
  short: (parts: readonly string[]) => `Check this: ${parts.join(', ')}`,
}
