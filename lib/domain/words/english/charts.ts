/** What every chart has. */
export const charts = {
  showTable: 'Show as a table',
  howToRead: 'How to read it',
  withoutScripts: 'The drawing needs scripts. The table holds the same figures.',
}
