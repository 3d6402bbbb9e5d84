import type { EntryKind } from '../../entry'

const each: Record<EntryKind, { name: string; line: string }> = {
  cramp: { name: 'Cramp', line: 'Where, how bad, what helped' },
  observation: { name: 'Sign without a cramp', line: 'Swelling, weakness, dark urine and others' },
  fluid: { name: 'Drink', line: 'What and how much' },
  food: { name: 'Food', line: 'What you ate, or a supplement' },
  exercise: { name: 'Exercise', line: 'A run, a match, work on your feet' },
  routine: { name: 'Stretch or strength', line: 'What you do so that cramps come less' },
  medication: { name: 'Medicine', line: 'What you take, and since when' },
  measurement: { name: 'Measurement', line: 'Body mass, urine colour, sleep' },
  'day-closed': { name: 'Close a day', line: 'No cramps, or nothing else to report' },
  consultation: { name: 'Doctor’s visit', line: 'Who you saw, and what came of it' },
}

/** The kinds of entry, as they are offered to log. */
export const kinds = {
  title: 'Log something',
  line: 'Everything Charley keeps a page for.',
  each,
}
