const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const count = (one: string, many: string) => (found: number) =>
  `${numbers[found] ?? found} ${found === 1 ? one : many}`

/** The screen of the day. */
export const today = {
  title: 'Today',
  /** What a day holds, each kind with its number, as it stands inside a sentence. */
  things: {
    cramp: count('cramp', 'cramps'),
    exercise: count('session', 'sessions'),
    fluid: count('drink', 'drinks'),
    food: count('food', 'foods'),
    routine: count('routine', 'routines'),
  },
  noCramps: 'no cramps',
  soFar: (things: string) => `${things} so far`,
  nothingYet: 'Nothing logged yet',
  somethingSoFar: 'Something logged so far',
  yourDay: 'Your day',
  logMore: 'Log something else',
  howItStands: 'How your diary stands',
  noDrinksYet: 'No drinks logged yet',
  soFarToday: 'so far today',
  entries: 'Entries',
  entriesOfToday: 'Entries of today',
  firstDay: 'Your day will stand here, from the first drink to the last cramp.',
  logADrink: 'Log a drink',
  nothingYetToday: 'Nothing logged yet today.',
  /** The drinks a new diary offers, as short as a tile is. */
  water: 'Water',
  bottle: 'Bottle',
  tea: 'Tea',
  onlyQuietRules: 'Only rules you were seen about are met.',
  noRule: 'Nothing you logged meets a rule.',
  selfCare: (cramps: number) => `Self-care: ${cramps} ${cramps === 1 ? 'cramp' : 'cramps'} in 28 days.`,
  known: (days: number) =>
    days === 1 ? '1 of the last 28 days is known.' : `${days} of the last 28 days are known.`,
  whatThatMeans: 'What that means',
}
