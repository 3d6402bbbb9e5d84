/** Training load by week. */
export const trainingLoad = {
  title: 'Training load',
}
