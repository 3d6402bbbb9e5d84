import type { CrampCause, CrampContext, ReliefMethod, ReliefOutcome, Technique } from '../../forms/cramp-form'

/** The word of a severity at the even steps; an odd number has none of its own. */
const severities: Record<number, string> = {
  2: 'faint',
  4: 'mild',
  6: 'strong',
  8: 'severe',
  10: 'worst',
}

const contexts: Record<CrampContext, string> = {
  asleep: 'Asleep',
  'at-rest': 'Resting',
  walking: 'Walking',
  stretching: 'Stretching',
  'during-exercise': 'During exercise',
  'after-exercise': 'After exercise',
  unknown: 'Not said',
}

const techniques: Record<Technique, string> = {
  'over-stretched': 'Stretched too far',
  bouncing: 'Bounced',
  'held-breath': 'Held my breath',
  'no-warm-up': 'No warm-up',
}

const causes: Record<CrampCause, string> = {
  'hard-exercise': 'Hard exercise',
  'unusual-exercise': 'Unusual exercise',
  heat: 'Heat',
  'long-stretch': 'A long stretch',
  illness: 'Illness',
  other: 'Something else',
}

const reliefs: Record<ReliefMethod, string> = {
  stop: 'Stopped moving',
  straighten: 'Straightened the leg or arm',
  stretch: 'Stretched the muscle',
  'contract-opposite': 'Tensed the opposite muscle',
  walk: 'Walked',
  massage: 'Kneaded it',
  heat: 'Warmth',
  cold: 'Cold pack',
  fluid: 'Drank something',
  food: 'Ate something',
  medicine: 'Medicine',
  other: 'Something else',
}

const outcomes: Record<ReliefOutcome, string> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  unknown: 'Hard to say',
}

/** The form of a cramp, and what its folded rows show. */
export const cramps = {
  severities,
  contexts,
  techniques,
  causes,
  reliefs,
  outcomes,
  title: 'A cramp',
  logTitle: 'Log a cramp',
  save: 'Save cramp',
  after: (session: string) => `After: ${session}`,
  started: 'When did it start?',
  atItsEnd: 'At its end',
  howBad: 'How bad at its worst?',
  ifYouLike: 'If you like, add',
  howLong: 'How long',
  doing: 'What you were doing',
  helped: 'What helped',
  signs: 'Signs',
  causeAndHeat: 'Cause and heat',
  disturbed: 'What it disturbed',
  brokeSleepQuestion: 'Did it break your sleep?',
  stoppedQuestion: 'Did it stop something you were doing?',
  stillGoing: 'Still going',
  countsUp: 'It counts up to the moment you save.',
  about: 'About',
  minutes: 'Minutes',
  seconds: 'Seconds',
  doingQuestion: 'What were you doing?',
  howStretched: 'How you stretched',
  whichStretched: 'Which muscle were you stretching?',
  stretchingThe: (muscle: string) => `Stretching the ${muscle}`,
  tried: 'What did you try?',
  didItHelp: (method: string) => `${method}: did it help?`,
  forHowLong: 'For how long',
  afterHowLong: 'After how long',
  easedQuestion: 'Did the cramp ease with it, or with moving?',
  eased: 'It eased',
  notEased: 'It did not ease',
  tickSigns: 'Tick what was there with the cramp. What you leave open is kept as not asked, never as no.',
  noneInAnyGroup: (besideOthers: boolean) => `None of ${besideOthers ? 'the others' : 'these'}, in any group`,
  noneOfThese: (besideOthers: boolean) => `None of ${besideOthers ? 'the others' : 'these'}`,
  notAsked: 'Not asked',
  noneOfThem: 'None of them',
  noneOfAnswered: (answered: number) => `None of the ${answered} answered`,
  anythingQuestion: 'Did anything bring it on?',
  whatWasIt: 'What was it?',
  ownWords: 'Or in your own words',
  inHeatQuestion: 'Was it in the heat?',
  bodyTemperature: 'Body temperature, if you measured it',
  noCause: 'No cause found',
  inTheHeat: 'In the heat',
  notInTheHeat: 'Not in the heat',
  brokeMySleep: 'Broke my sleep',
  sleepUndisturbed: 'Sleep undisturbed',
  stoppedActivity: 'Stopped an activity',
  stoppedNothing: 'Stopped nothing',
  /** An answer as it stands inside a sentence. */
  inSentence: (answer: string) => answer.toLowerCase(),
  sessionBefore: (session: string) => `The session before it: ${session}`,
}
