/** The screen for an address where nothing is. */
export const notThere = {
  title: 'Not there',
  heading: 'Nothing is here',
  otherDay: 'The address asks for a day that cannot be shown. Here is today.',
  line: 'The address may be old, or the entry was deleted.',
}
