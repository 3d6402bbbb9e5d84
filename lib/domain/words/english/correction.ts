/** Correcting a kept entry. */
export const correction = {
  ways: 'This entry',
  edit: 'Edit',
  titles: {
    cramp: 'Change this cramp',
    fluid: 'Change this drink',
    food: 'Change this food',
    exercise: 'Change this session',
    observation: 'Change this sign',
    routine: 'Change this routine',
    medication: 'Change this medicine',
    measurement: 'Change this measurement',
    'day-closed': 'Change this closed day',
    consultation: 'Change this visit',
  },
  save: 'Save changes',
  date: 'Date',
  time: 'Time',
  onClock: (place: string) => `On the clock in ${place}.`,
  /** Opens the version that somebody else made since. */
  showKept: 'Show what it says now',
  putMine: 'Put my changes into it',
  back: 'Back',
}
