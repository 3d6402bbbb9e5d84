/** The tiles of Today. */
export const tiles = {
  crampNow: 'Cramp now',
  clockStarts: 'The clock starts at this tap',
  logADrink: 'Log a drink',
  other: 'Other',
  orEarlier: 'or earlier',
  food: 'Food',
  exercise: 'Exercise',
  drink: 'Drink',
  earlierCramp: 'Earlier cramp',
  again: 'Again',
  againThis: (what: string) => `Again, now: ${what}`,
  moreToLog: 'More to log',
  noCrampsToday: 'No cramps today',
  noCrampsSaved: 'no cramps today',
  fluidSoFar: (total: string, drinks: number) =>
    `${total} so far, in ${drinks} ${drinks === 1 ? 'drink' : 'drinks'}`,
}
