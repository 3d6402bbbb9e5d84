import type { ExerciseName } from './exercises'

/**
 * The names by which an exercise of a plan is known in the diary, where an entry holds its name alone: its id, and every
 * name a form or the timer ever wrote. A label that is changed is added here and none is taken away, so that what was logged
 * stays what it was.
 */
export const knownNames: Readonly<Record<ExerciseName, readonly string[]>> = {
  hamstringStretch: ['hamstringStretch', 'Hamstring stretch', 'Dehnung Oberschenkel hinten'],
  quadricepsStretch: ['quadricepsStretch', 'Quadriceps stretch', 'Dehnung Oberschenkel vorn'],
  calfStretch: ['calfStretch', 'Calf stretch', 'Dehnung Wade'],
  lunges: ['lunges', 'Lunges', 'Ausfallschritte'],
  squats: ['squats', 'Squats', 'Kniebeugen'],
  hamstringCurls: ['hamstringCurls', 'Hamstring curls', 'Beinbeugen'],
  nordicCurls: ['nordicCurls', 'Nordic curls', 'Nordic Curls (nordische Beinbeuge)'],
}
