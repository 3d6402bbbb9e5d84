/** Weighing before and after a session, sweat rates, and the colour of urine. */
export const sweat = {
  title: 'Sweat rate',
  line: 'How much you lose when you train, from your weight before and after.',
  /** The form of a session. */
  form: {
    amounts: 'Drunk, and urine passed',
    urine: 'Urine passed during it',
    urineSaid: 'urine',
    urineHint: 'A jug measures it. 0 when there was none; empty means not known.',
    planned: 'Planned',
    plannedSaid: 'not done yet',
    plannedQuestion: 'Is it only planned so far?',
    whenPlanned: 'When does it start?',
    whenPresets: {
      'in-1-hour': 'In 1 hour',
      'in-3-hours': 'In 3 hours',
      'this-evening': 'This evening',
      'tomorrow-morning': 'Tomorrow morning',
      'tomorrow-evening': 'Tomorrow evening',
    },
    planLimit: 'A session can be planned up to 24 hours ahead.',
  },
  /** Weighing in and out: sent to the browser, so plain texts only. */
  weighing: {
    weighIn: 'Weigh in',
    weighInLine:
      'Just before you start. Your mass is kept until you weigh out, also when you close Charley. To open this screen again you need a connection.',
    saveWeighIn: 'Keep this mass',
    cancel: 'Not now',
    activity: 'What will you do?',
    massBefore: 'Mass before',
    weighedIn: 'Weighed in',
    weighOut: 'Weigh out',
    weighOutLine: 'After it, dry and in the same clothing.',
    saveWeighOut: 'Save the session',
    massAfter: 'Mass after',
    drunk: 'Drunk since you weighed in',
    drunkHint:
      '0 when there was nothing; empty means not known, and then there is no rate. Drinks you log yourself count in the day; this counts in the rate and in the warnings, the same drinks once.',
    urine: 'Urine passed since you weighed in',
    urineHint: 'A jug measures it. 0 when there was none; empty means not known.',
    minutes: 'How long was the session?',
    temperature: 'Temperature where you were',
    temperatureHint: 'Rates are kept apart by how warm it was.',
    effort: 'How hard was it, all in all?',
    open: 'Show or delete what is kept',
    waits: 'This is kept on this device and not yet sent. You can weigh out all the same.',
    alsoOpen: 'You have weighed in already and not weighed out.',
    goOn: 'Go on with it',
    anew: 'Weigh in anew',
    /** After "Kept on this phone: " and the like. */
    weighInSaid: 'weigh-in',
  },
  openLine: (time: string, mass: string) => `Weighed in at ${time}, ${mass}.`,
  goWeighOut: 'Weigh out',
  rates: 'Your rates',
  since: 'From what you weighed in the last 12 months.',
  noRates:
    'No rate yet. Weigh yourself before and after a session, and count what you drank and what you passed.',
  rateOf: (middle: string) => `${middle} in the middle`,
  spread: (low: string, high: string) => `from ${low} to ${high}`,
  sessions: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
  notUsualYet: (from: number) => `Too few to call it usual: ${from} sessions are needed (our threshold).`,
  usual: 'Usual for you',
  bands: {
    cool: 'Cool',
    mild: 'Mild',
    warm: 'Warm',
    hot: 'Hot',
    unknown: 'Temperature not known',
  },
  bandLimits: {
    below: (degrees: string) => `below ${degrees}`,
    between: (from: string, to: string) => `${from} to below ${to}`,
    from: (degrees: string) => `${degrees} and more, or in the heat`,
  },
  made: {
    each: 'Each rate: mass before minus mass after, plus what was drunk, minus urine, over the hours. 1 kg counts as 1 litre.',
    middle: (count: number) =>
      count === 1
        ? 'It is the rate of one session.'
        : `The middle one (median) of ${count} sessions; the spread is the slowest and the fastest.`,
    since:
      'Weighings of the last 12 months count, 200 at most. The rate of an earlier day rests on what was weighed up to then. That choice is ours.',
    bands: 'The bands of temperature are ours.',
    mass: (before: string, after: string, lost: string, percent: string) =>
      `Mass: ${before} before, ${after} after: ${lost} lost, ${percent} of the mass before.`,
    massGained: (before: string, after: string, gained: string, percent: string) =>
      `Mass: ${before} before, ${after} after: ${gained} gained, ${percent} of the mass before.`,
    sweat: (lost: string, drunk: string, urine: string, sweat: string) =>
      `Sweat: change of mass ${lost} (1 kg counts as 1 litre), plus ${drunk} drunk, minus ${urine} urine: ${sweat}.`,
    noDrinks: 'What was drunk is not known, so it was this much or more.',
    noUrine: 'Urine is not known, so it was this much or less.',
    neither: 'Neither drinks nor urine are known, so nothing is said of sweat.',
    rate: (sweat: string, minutes: string, rate: string) => `Rate: ${sweat} in ${minutes}: ${rate}.`,
    back: (lost: string, litres: string) =>
      `To drink back: 1.5 litres for each kg lost: ${lost} makes ${litres}.`,
  },
  left: (count: number) =>
    count === 1 ? 'One weighed session is in no rate' : `${count} weighed sessions are in no rate`,
  because: {
    'amounts-missing': 'Drinks or urine are not known',
    'too-short': 'Shorter than 30 minutes (our threshold)',
    'much-gained': 'Check this: more than 1 kg gained',
    'much-lost': 'Check this: more than 10 % of body mass lost',
    'no-sweat': 'Check this: sweat comes out below zero',
    'very-fast': 'Check this: more than 4 L of sweat in an hour',
  },
  checkThis: 'Check this',
  checks: {
    'much-gained':
      'More than 1 kg gained in one session. If both masses are right, much more was drunk than was lost.',
    'much-lost': 'More than 10 % of body mass lost in one session.',
    'no-sweat': 'Sweat comes out below zero: a mass or an amount is off.',
    'very-fast': 'More than 4 L of sweat in an hour. The fastest of 506 athletes lost 5.73 L.',
  },
  correct: 'Correct it',
  result: 'What the scale says',
  massLost: 'Mass lost',
  massGained: 'Mass gained',
  ofMass: (mass: string, percent: string) => `${mass}, ${percent} of your mass`,
  unchanged: 'Unchanged',
  sweatLost: 'Sweat',
  rate: 'Sweat rate',
  back: 'To drink back',
  backLine: (litres: string) =>
    `${litres}, over the next hours, no more than 1.0 L in an hour, and with food.`,
  atLeast: (figure: string) => `${figure} or more`,
  atMost: (figure: string) => `${figure} or less`,
  sweatUnknown: 'Not known: drinks and urine are missing',
  gained:
    'You were heavier after than before: more was drunk than was lost. Drink less in such a session, to your thirst.',
  gainedSigns:
    'With confusion or a seizure, call the emergency number. With a headache, vomiting or swollen hands, get medical help at once.',
  gainedAlone: 'You were heavier after than before: more was drunk than was lost.',
  reason: {
    condition: (reasons: string) =>
      `You told Charley of: ${reasons}. How much to drink is what your clinic told you.`,
    medicine: (reasons: string) =>
      `You told Charley of: ${reasons}. Ask your doctor or pharmacist before you change how much you drink.`,
  },
  overTwo:
    'More than 2 % of body mass. Published advice is to drink enough during a session to lose less than that.',
  yourRates: 'Your sweat rates',
  how: 'How to measure',
  howSteps: [
    'Weigh yourself just before, with an empty bladder and little clothing.',
    'Count what you drink: weigh the bottle before and after, or note the volume.',
    'If you pass urine, measure it in a jug.',
    'Afterwards towel off, sweat in clothing counts, and weigh yourself in the same little clothing.',
    'Half an hour is the shortest session that gives a rate; an hour or more is better.',
  ],
  published: 'Where you have no rate',
  publishedLine:
    'Charley then uses what athletes lost, as a wide range. Walking, yoga and other light activities get a share of it by their energy, in water half: those shares are ours.',
  publishedKinds: {
    athletes: '506 athletes of several sports',
    endurance: 'Endurance',
    'american-football': 'American football',
    soccer: 'Football (soccer)',
    basketball: 'Basketball',
    baseball: 'Baseball',
  },
  plusMinus: (mean: string, deviation: string) => `${mean} ± ${deviation}`,
  urine: {
    title: 'Urine colour',
    line: 'A few days tell more than one look.',
    log: 'Log a colour',
    last: (days: number) => `Last ${days} days`,
    middle: (step: string) => `${step} of 8 in the middle`,
    middleLine: (mean: string, readings: string, days: string) =>
      `Mean ${mean}, from ${readings} on ${days}.`,
    readings: (count: number) => (count === 1 ? '1 reading' : `${count} readings`),
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    tooFew: (readings: string, days: string) =>
      `${readings} on ${days}: too few for an average. 3 days are needed (our threshold).`,
    none: 'No reading.',
    empty: 'Your urine colours will stand here, day by day. Log the first one.',
    strip: (days: number) => `Each reading of the last ${days} days on the chart from 1 to 8`,
    bands: 'What the steps mean',
    bandNames: {
      pale: { steps: '1 to 3', words: 'Well hydrated.' },
      middle: { steps: '4 to 6', words: 'Usual for many people. Drink a little if you are thirsty.' },
      dark: { steps: '7 and 8', words: 'Drink something and look again in a few hours.' },
    },
    reason: {
      condition: 'How much to drink is what your clinic told you.',
      medicine: 'Ask your doctor or pharmacist before you change how much you drink.',
    },
    bandsOurs: 'These bands are ours.',
    notes: 'Before you read much into it',
    noteList: [
      'Aiming for 1 is not the point: in young men going about their day the colour was mostly 4 to 6, and almost never 1.',
      'In dim light the colour reads one to two steps darker. Untrained people score it too light.',
      'Vitamins, some foods and some medicines colour urine.',
      'At its best, in bright light, the chart was right about 8 times in 10.',
    ],
    dark: 'Cola-coloured, tea-coloured or red-brown urine is not on the chart. It is a warning sign.',
    darkGo: 'Log dark urine as a sign',
    made: {
      middle: 'The middle one (median) of all readings in the days shown, each reading counting once.',
      mean: 'The mean is their sum over their number.',
      missing: 'Days without a reading are not known, and count for nothing.',
    },
    table: { day: 'Day', time: 'Time', step: 'Colour' },
    mass: 'Body mass',
    massLine: (count: string) => `${count}, newest first.`,
    more: 'Colours over days, and what they mean',
  },
}
