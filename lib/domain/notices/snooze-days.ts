/** For how many days a routine notice can be put off. */
export const snoozeDays = [7, 30] as const

export type SnoozeDays = (typeof snoozeDays)[number]
