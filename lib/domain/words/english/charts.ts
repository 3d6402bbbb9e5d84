/** What every chart has. */
export const charts = {
  showTable: 'Show as a table',
  withoutScripts: 'The drawing needs scripts. The table holds the same figures.',
}
