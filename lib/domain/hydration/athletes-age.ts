/**
 * From this age on the published figures of sweat and of drinking around exercise stand in. They are of adults, or of 367
 * adults and 139 young people together (Baker, 2016), and none is published by age; where the line lies is ours.
 */
export const athletesFrom = 18

/** Whether what is published of athletes is for this age; one that is not known is taken for an adult’s. */
export const isOfAthletesAge = (age: number | null): boolean => age === null || age >= athletesFrom
