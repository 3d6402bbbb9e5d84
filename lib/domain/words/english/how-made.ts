/** What opens behind a figure. */
export const howMade = {
  title: 'How this is made',
  titleOf: (what: string) => `How this is made: ${what}`,
}
