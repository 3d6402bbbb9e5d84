/** Correcting a kept entry. */
export const correction = {
  ways: 'This entry',
  edit: 'Edit',
  titles: {
    cramp: 'Change this cramp',
    fluid: 'Change this drink',
    food: 'Change this food',
    exercise: 'Change this session',
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
