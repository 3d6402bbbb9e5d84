import type { ExerciseName } from '../../prevention/exercises'
import type { NordicVariant } from '../../prevention/nordic'
import { counted } from '../counted'

/** Where to be, what to do, and what to watch for. */
type Technique = { position: string; move: string; check: string }

const pull = 'Go slowly until you feel a pull, not pain. Do not bounce.'

const techniques: Record<ExerciseName, Technique> = {
  hamstringStretch: {
    position: 'Sit with one leg straight, or put the heel on a low step.',
    move: 'Lean forward a little at the hip, with the back straight and the toes up.',
    check: pull,
  },
  quadricepsStretch: {
    position: 'Stand with one hand at a wall.',
    move: 'Pull the heel up behind you with hand or strap, so that the leg itself does no work. Hips level.',
    check: `${pull} If the back of the thigh begins to cramp, let go and straighten the leg.`,
  },
  calfStretch: {
    position: 'Stand at a wall, one foot behind the other.',
    move: 'Keep the back knee straight and its heel on the floor, and lean in.',
    check: pull,
  },
  lunges: {
    position: 'Stand upright, hands at the hips, near a wall if you like.',
    move: 'Step forward, lower the back knee towards the floor, and push back.',
    check: 'The front knee stays above the foot. Stop when you cannot keep the form.',
  },
  squats: {
    position: 'Stand with the feet as wide as the hips.',
    move: 'Sit back as if onto a chair, and stand up again.',
    check: 'Heels stay on the floor, knees follow the toes. Stop when you cannot keep the form.',
  },
  hamstringCurls: {
    position: 'Stand with both hands at a wall. A band or a light weight at the ankle makes it harder.',
    move: 'Bend one knee and bring the heel up behind you, slowly, and let it down as slowly.',
    check: 'If it begins to cramp in the short position, straighten the leg and rest.',
  },
  nordicCurls: {
    position: 'Kneel on something soft. Somebody, or a heavy sofa, holds your heels.',
    move: 'Keep hips and back in one line, lean forward and brake the fall with the back of the thighs. Catch yourself with the hands.',
    check: 'Warm up first. It makes sore at the beginning; stop at pain.',
  },
}

const variants: Record<NordicVariant, { name: string; line: string }> = {
  petersen: { name: 'Petersen', line: '27 sessions in 10 weeks, then one a week. Three days a week.' },
  'van-der-horst': {
    name: 'Lighter, van der Horst',
    line: '13 weeks, two days a week: 25 sessions, by our count.',
  },
}

/** The plan of stretches and strength, and its timer. */
export const prevention = {
  title: 'Prevention',
  line: 'Stretches and strength, and how your week stands.',
  offer: {
    sentence: 'No plan is on. Charley offers one, and you choose what is in it.',
    holds: (seconds: number, repeats: number) =>
      `Front and back of the thigh and the calf every day, ${seconds} s, ${repeats} times on each leg; lunges, squats and hamstring curls on two days.`,
    look: 'Look at the plan',
    honest:
      'Six weeks of stretching before sleep gave people over 55 fewer cramps at night in one trial (80 people); another, of the calf, found no difference (191 people). Stretching beforehand does not raise the point at which a muscle cramps. Whether it helps you, your own diary will say.',
  },
  week: {
    title: 'This week',
    states: {
      rest: 'nothing due',
      ahead: 'ahead',
      open: 'today, something is left',
      all: 'all logged',
      part: 'some logged',
      none: 'nothing logged',
    },
    day: (weekday: string, state: string) => `${weekday}: ${state}`,
    adherence: (kept: number, days: number) =>
      days === 0
        ? 'No day of the plan has gone by this week yet.'
        : `Logged on ${kept} of ${counted(days, 'day')}`,
    earlier: 'Weeks before',
    weekOf: (day: string) => `Week of ${day}`,
    ofDays: (kept: number, days: number) => `${kept} of ${counted(days, 'day')}`,
    how: [
      'A day counts when at least one exercise that was due on it is logged. That is ours.',
      'Today counts from its first exercise on; days ahead do not count, and days before the plan began do not either.',
      'A day with nothing logged says that nothing was logged, not that nothing was done.',
      'A stretch is known by its muscle or its name, strength by its name.',
    ],
    of: 'days of the plan',
  },
  today: {
    title: 'Due today',
    nothing: 'Nothing is due today.',
    allDone: 'Everything that was due today is logged.',
    start: 'Start',
    startLine: (left: number, minutes: number) => `${counted(left, 'exercise')}, about ${minutes} min`,
    again: 'Once more',
    done: 'Logged',
    how: 'How to do it',
    check: 'Watch for',
    row: (left: number) => `${counted(left, 'exercise')} of your plan ${left === 1 ? 'is' : 'are'} due today`,
  },
  dose: {
    hold: (seconds: number, repeats: number) => `${seconds} s, ${repeats} times on each leg`,
    holdOneLeg: (seconds: number, repeats: number, leg: string) => `${seconds} s, ${repeats} times, ${leg}`,
    legs: { left: 'left leg', right: 'right leg' },
    sets: (sets: number, from: number, to: number) =>
      `${counted(sets, 'set')} of ${from === to ? from : `${from} to ${to}`}`,
    setsOf: (repeats: string) => `Sets of ${repeats}`,
    eachLeg: (dose: string) => `${dose}, on each leg`,
  },
  techniques,
  pictures: {
    hamstringStretch: 'A person sits with one leg straight and pulls the toes towards the shin.',
    quadricepsStretch: 'A person stands at a wall and holds one heel behind.',
    calfStretch: 'A person leans to a wall, one leg straight behind with the heel down.',
    lunges: 'A person steps forward with both knees bent.',
    squats: 'A person sits back with bent knees and arms forward.',
    hamstringCurls: 'A person stands at a wall and bends one knee, heel up behind.',
    nordicCurls: 'A person kneels with held heels and leans forward in one line.',
  } satisfies Record<ExerciseName, string>,
  nordic: {
    variants,
    week: (week: number, name: string) => `Nordic programme: week\u00a0${week} (${name})`,
    sessions: (sessions: number, sets: string) =>
      `${counted(sessions, 'session')} this week, sets of ${sets}`,
    range: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
    ours: {
      'sets-ours':
        'Two sessions a week are published. The sets stand between those of weeks 1 and 6 and are ours.',
      ours: 'The published programme is through. Going on with one session a week is ours.',
    },
    how: [
      'The weeks count from the first day of the programme; the sessions are on the first of the days you chose.',
      'In several studies fewer hamstring strains came with it; one analysis calls that not proven. Nobody has tried it against cramps.',
    ],
    of: 'the Nordic programme',
  },
  balance: {
    title: 'Front and back of the thigh',
    front: 'Front (quadriceps)',
    back: 'Back (hamstrings)',
    days: (days: number) => `${days} days`,
    sets: (sets: number) => counted(sets, 'set'),
    minutes: (minutes: string) => `${minutes} min stretched`,
    nothing: 'nothing logged',
    unknown: (days: number) => `Nothing is logged for either in the last ${days} days.`,
    sentence: (front: number, back: number, days: number) =>
      `Last ${days} days: ${counted(front, 'set')} front, ${back} back.`,
    setsUnknown: (count: number) =>
      `${count === 1 ? '1 entry does' : `${count} entries do`} not say how many sets and ${count === 1 ? 'counts' : 'count'} as one each.`,
    timeUnknown: (count: number) =>
      `${count === 1 ? '1 stretch does' : `${count} stretches do`} not say how long or how often and ${count === 1 ? 'is' : 'are'} not in the minutes.`,
    muscleUnknown: (count: number) =>
      `Of ${count === 1 ? '1 entry' : `${count} entries`} the muscle is not said: in neither.`,
    how: [
      'Sets and minutes of the stretches and strength work you logged, by the muscle of the entry, else by its exercise. Minutes are hold × repeats × sets, on each leg.',
      'Lunges and squats work the back of the thigh and the hips too; they stand with the front.',
      'It says what was logged, not how strong a muscle is: that needs a dynamometer, and the ratio of the two does not by itself foretell an injury.',
    ],
    of: 'front and back',
  },
  rule: {
    title: 'What the rules see',
    days: (days: number) => `Stretch or strength on ${days} of the 7 days up to yesterday.`,
    weeks: (weeks: number, isMost: boolean) =>
      weeks === 0
        ? 'Five or more make a week that is kept.'
        : `${counted(weeks, 'week')}${isMost ? ' or more' : ''} in a row with five days or more.`,
    how: [
      'Rule R7 asks whether a plan that is kept helps: on 5 or more days a week, for 42 days. It counts every day with a routine entry, whatever the plan says.',
      'Then 4 or more cramps in 28 days, not at least a quarter fewer than before, are a reason to see a doctor. The counts are ours.',
    ],
    of: 'rule R7',
  },
  habits: {
    title: 'Around training',
    warmUp: (about: number) => `Warm up for about ${about} min: move lightly, then swing and step.`,
    coolDown: (from: number, to: number) =>
      `Cool down for ${from} to ${to} min: slow down, then stretch for 10 to 15 s each.`,
    progression:
      'Raise one thing at a time. In training, about 10 % more a week is our caution; in strength, add a set when the highest count is easy on two days (ours).',
    how: [
      'NHS inform says about 10 min, Workplace Challenge 8 to 10 min before, and 5 to 10 min after.',
      'Static stretching before sport: little evidence that it keeps injury or soreness away.',
    ],
    of: 'warm-up and cool-down',
    kept: {
      title: 'Warm-up and cool-down by week',
      columns: { week: 'Week', warmUp: 'Warm-up', coolDown: 'Cool-down' },
      none: 'No session this week or in the four weeks before.',
      noSession: 'no session',
      unsaid: 'not known',
      sessions: (kept: number, said: number) => `${kept} of ${said}`,
      alsoUnsaid: (kept: string, unsaid: number) => `${kept}, ${unsaid} not known`,
      how: 'The second number is the sessions done that say something of it; today counts.',
      of: 'warm-up and cool-down by week',
    },
  },
  doses: {
    how: [
      'Stretches: 10 to 30 s each (older people 30 to 60 s), 2 to 4 times, about 60 s in all, on 2 or 3 days a week or more, best every day. Charley offers 20 to 30 s.',
      'Strength: 8 to 12 repeats, one set or more, on 2 or 3 days a week; 10 to 15 repeats from about 50 to 60 years on. From 50 is ours; without a birth date the first figures stand.',
    ],
    of: 'how much',
  },
  links: {
    title: 'See also',
    plan: { name: 'Your plan', line: 'Exercises, days, holds' },
    log: { name: 'Log stretch or strength', line: 'What you did without the timer' },
    learn: { name: 'Learn', line: 'Why a muscle cramps, and what trials found' },
    training: { name: 'Training', line: 'How much you train, against before' },
    fluid: { name: 'Fluid', line: 'What you drank today' },
    electrolytes: { name: 'Electrolytes', line: 'What drinks and foods held' },
    sweat: { name: 'Sweat', line: 'What you lose in an hour' },
  },
  formHead: {
    offered: 'This is what Charley offers. Nothing is on until you keep it.',
    standing: (since: string) => `Your plan since ${since}. A change counts from today on.`,
  },
  form: {
    title: 'Your plan',
    exercises: 'Exercises and their days',
    stretches: 'Stretches',
    hold: 'Hold each time',
    holdHint: 'Slowly, without bouncing. For older people 30 s and more is named.',
    repeats: 'Times on each leg',
    legs: 'Which legs',
    legChoices: { both: 'Both', left: 'Left', right: 'Right' },
    strength: 'Strength',
    sets: 'Sets of each',
    nordic: 'Nordic programme',
    nordicHint:
      'It is hard work for the back of the thigh. Warm up first, and begin lighter when you are not used to it.',
    startedOn: 'First day of the programme',
    dateProblem: 'Choose a date.',
    keep: 'Keep this plan',
    kept: 'Your plan is kept.',
    stop: 'Stop the plan',
    stopped: 'The plan has stopped. What you logged stays.',
    unanswered: 'Not kept: the server did not answer. What you chose is still here.',
    back: 'Prevention',
  },
}
