import type { LocalDate } from '../domain/time/local-date'

/**
 * The calendar day of a row, as `dayOf` derived it. It may lie one before the earliest date anybody can write, where an
 * entry of that date was made before the day started: the schema of written dates refuses it.
 */
export const storedDay = (day: string): LocalDate => day as LocalDate
