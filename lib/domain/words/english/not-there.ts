/** The screen for an address where nothing is. */
export const notThere = {
  title: 'Not there',
  heading: 'Nothing is here',
  line: 'The address may be old, or the entry was deleted.',
}
