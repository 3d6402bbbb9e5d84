/** What opens behind a figure. */
export const howMade = {
  title: 'How this is made',
  days: 'The days behind it',
  titleOf: (what: string) => `How this is made: ${what}`,
}
