import type { Exercise } from '../entry'

/** From this many °C in the air on a session is hot. Ours. */
export const hotFromC = 28

/** Whether a session was hot: it was in the heat by what was said, or by the temperature. */
export const isHotSession = ({ inHeat, temperatureC }: Pick<Exercise, 'inHeat' | 'temperatureC'>): boolean =>
  inHeat === true || (temperatureC !== undefined && temperatureC >= hotFromC)
