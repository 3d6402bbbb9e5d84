/** The pages to read: causes, relief, prevention, trials. */
export const learn = {
  title: 'Learn',
}
