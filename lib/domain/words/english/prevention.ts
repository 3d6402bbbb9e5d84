/** The plan of stretches and strength, and its timer. */
export const prevention = {
  title: 'Prevention',
}
