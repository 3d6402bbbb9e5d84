/** The tiles of Today. */
export const tiles = {
  logADrink: 'Log a drink',
  other: 'Other',
  orEarlier: 'or earlier',
  food: 'Food',
  exercise: 'Exercise',
  drink: 'Drink',
  earlierCramp: 'Earlier cramp',
  noCrampsToday: 'No cramps today',
  noCrampsSaved: 'no cramps today',
  fluidSoFar: (total: string, drinks: number) =>
    `${total} so far, in ${drinks} ${drinks === 1 ? 'drink' : 'drinks'}`,
}
