/** The band of fluid for a day, and drinking around exercise. */
export const fluidBand = {
  title: 'Fluid',
}
