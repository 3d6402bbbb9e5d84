import { conditions } from './conditions'

/** What a person says about themselves. */
export const profile = {
  conditions,
  startDiary: 'Start the diary',
  yourTime: 'Your time',
  timeZone: 'Time zone',
  noZone: 'No zone of that name. Try the nearest large city.',
  dayStarts: 'Your day starts at',
  dayStartsHint: 'What you log before that counts to the day before.',
  units: 'Units',
  drinks: 'Drinks',
  bodyMass: 'Body mass',
  temperature: 'Temperature',
  ouncesUs: 'fl oz (US)',
  ouncesUk: 'fl oz (UK)',
  doctorQuestion: 'Has a doctor told you something about fluids, kidneys or heart?',
  doctorHint:
    'Tick what applies. With some of these a clinic says how much to drink, and Charley shows no range for it.',
  toCall: 'The number to call in an emergency',
  emergencyNumber: 'Emergency number',
  emergencyHint: 'It stands on the button when something you log cannot wait. You may leave it empty.',
  use: (number: string) => `Use ${number}`,
}
