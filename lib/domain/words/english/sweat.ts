/** Weighing before and after a session, sweat rates, and the colour of urine. */
export const sweat = {
  title: 'Sweat rate',
}
