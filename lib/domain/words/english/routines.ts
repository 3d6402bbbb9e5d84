import type { Routine } from '../../entry'

const measures: Record<Routine['measure'], string> = {
  stretch: 'Stretch',
  strength: 'Strength',
  'warm-up': 'Warm-up',
  'cool-down': 'Cool-down',
}

/** Exercises that are offered by name. */
const exercises = {
  hamstringStretch: 'Hamstring stretch',
  quadricepsStretch: 'Quadriceps stretch',
  calfStretch: 'Calf stretch',
  lunges: 'Lunges',
  squats: 'Squats',
  hamstringCurls: 'Hamstring curls',
  nordicCurls: 'Nordic curls',
}

/** Prevention work: its form and its page. */
export const routines = {
  title: 'Stretch or strength',
  when: 'When?',
  what: 'What was it?',
  measures,
  which: 'Which exercise?',
  exercises,
  otherName: 'Or in your words',
  muscle: 'Which muscle?',
  howMuch: 'How much?',
  hold: 'Held each time',
  holdHint: '20 to 30 seconds is usual for a stretch, 30 to 60 for older people.',
  seconds: 's',
  repeats: 'Repeats in a set',
  sets: 'Sets',
  bouncing: 'Did you bounce?',
  bouncingHint: 'Stretch slowly and hold, without bouncing.',
  save: 'Save',
}
