import type { Words } from '../words'

export const tiles: Words['tiles'] = {
  crampNow: 'Krampf jetzt',
  clockStarts: 'Die Uhr läuft ab diesem Tippen',
  logADrink: 'Getränk eintragen',
  other: 'Anderes',
  orEarlier: 'oder früher',
  food: 'Essen',
  exercise: 'Training',
  drink: 'Getränk',
  earlierCramp: 'Früherer Krampf',
  again: 'Noch einmal',
  againThis: what => `Noch einmal, jetzt: ${what}`,
  moreToLog: 'Mehr eintragen',
  noCrampsToday: 'Heute keine Krämpfe',
  noCrampsSaved: 'heute keine Krämpfe',
  fluidSoFar: (total, drinks) => `Bisher ${total}, in ${drinks} ${drinks === 1 ? 'Getränk' : 'Getränken'}`,
}
