/** The drinks of a day by the hour, and how their sums are made. */
export const drinksOfDay = {
  title: 'Drinks of the day',
  hour: (from: string, until: string) => `${from} to ${until}`,
  total: (amount: string) => `Counted: ${amount}.`,
  notCounted: (amount: string) => `Not counted: ${amount}, of 6 % alcohol or more.`,
  counts: 'Every drink below 6 % alcohol counts with its whole volume; where that line lies is ours.',
  fastest: (amount: string, time: string) => `Most within an hour: ${amount}, from ${time}.`,
  mostInAnHour: 'most within an hour',
  fastestHow: (line: string, never: string) => [
    'Of all hours of the day, beginning at any moment and also over midnight, the one in which most was drunk. What was drunk in a session of up to an hour and not logged as drinks is in it. An hour of the list below begins on the hour, so it may hold less.',
    'A drink counts in full at its moment; one with an end is spread evenly from its beginning to its end, and only what lies within the hour is in it.',
    `Above ${line} within an hour Charley warns. That is ours, below ${never} an hour, which NIOSH says never to pass at work in heat.`,
  ],
  anHour: 'the sum of an hour',
  hourHow: [
    'The drinks that began in that hour by the clock on the wall where they were drunk, each with its whole volume. Drinks of 6 % alcohol or more count for nothing.',
  ],
  log: 'Log a drink',
  doesNotCount: 'does not count: 6 % alcohol or more',
}

/** How long a drink stays in. */
export const hydrationIndex = {
  title: 'How long a drink stays in',
  intro:
    'For your information: Charley counts the volume and never multiplies by it. It compares the urine after a litre of still water with that after a litre of the drink, two hours later, in 72 men who rested.',
  row: (value: string) => `index ${value}`,
  withSpread: (value: string, spread: string) => `index ${value}, standard deviation ${spread}`,
  spread:
    'Only oral rehydration solution and milk differ clearly from water; people differ widely, by about 0.2 to 0.7. Most values were read from a figure.',
  made: 'A drink has the index of the drink tested that it is most like; your amounts do not change it.',
  none: 'None of the drinks of this day was among the 13 that were tested.',
  fact: 'Hydration index',
  onlyInformation: 'for information only',
}
