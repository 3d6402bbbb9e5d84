/** What looks like a slip and is asked about. */
export const checks = {
  title: 'Check this',
}
