import type { IntakeDay } from './day-totals'

/** At least one food is logged. */
export const hasFood = ({ foods }: Pick<IntakeDay, 'foods'>): boolean => foods !== null && foods > 0
