import type { FactorId } from '../../comparison/factor'
import type { Thresholds } from '../../comparison/thresholds'

type Said = (figures: Thresholds) => string
type Steps = (figures: Thresholds) => readonly string[]

const names: Record<FactorId, Said> = {
  'fluid-below-band': () => 'Less than the lower edge of your fluid band',
  'high-sweat-loss': ({ sweatPercent }) => `Sweat of ${sweatPercent} % of your body mass or more`,
  'potassium-low': () => 'Less potassium than is published for you',
  'magnesium-low': () => 'Less magnesium than is published for you',
  'calcium-low': () => 'Less calcium than is published for you',
  'sodium-low': () => 'Less sodium than is published for you',
  'long-or-hard-session': ({ longMinutes, hardEffort }) =>
    `A session of ${longMinutes} minutes or more, or an effort of ${hardEffort} or more`,
  'load-rise': () => 'Much more training than usual',
  'unusual-session': () => 'An unusual session',
  'no-warm-up': () => 'A session without a warm-up',
  'no-cool-down': () => 'A session without a cool-down',
  'stretch-bounced': () => 'A stretch that was bounced',
  'no-stretching': () => 'No stretching',
  heat: ({ hotC }) => `Exercise in the heat, or at ${hotC} °C or more`,
  alcohol: () => 'Any alcohol',
  caffeine: ({ caffeineMg }) => `More than ${caffeineMg} mg of caffeine`,
  'short-sleep': ({ sleepHours }) => `Slept under ${sleepHours} hours`,
  'new-medicine': () => 'A medicine just begun',
}

const drinksTell: Said = ({ drinks }) =>
  `It is told only where ${drinks} drinks or more are logged in each 24 hours: then drinks are being logged. The ${drinks} are ours.`

const mineral: Steps = ({ meals, mealHours }) => [
  'Foods, drinks and supplements of the hours before, against the lower published intake for your age.',
  `It is told only where meals look whole: ${meals} or more, over ${mealHours} hours or more (ours). Where a figure is missing, the sum is never taken as too little.`,
  'The intakes are published. That they are held against hours and not against a calendar day is ours.',
]

const counts: Record<FactorId, Steps> = {
  'fluid-below-band': figures => [
    'Drinks that count as fluid, below the lower edge of your band for these hours: its share of the day, and what your sessions had added by then.',
    drinksTell(figures),
    'The band rests on publications. That it is held against hours and not against a calendar day is ours.',
  ],
  'high-sweat-loss': ({ sweatPercent }) => [
    'An estimate of the sweat of your sessions up to the moment, by what you weighed or by published rates.',
    `Guidance for athletes says not to lose more than ${sweatPercent} % of body mass. That sweat alone is held against it, whatever you drank, is ours.`,
  ],
  'potassium-low': mineral,
  'magnesium-low': mineral,
  'calcium-low': mineral,
  'sodium-low': mineral,
  'long-or-hard-session': ({ longMinutes, hardEffort }) => [
    'Sessions that began in the hours before; of one that went on, the minutes up to the moment.',
    'A shorter session without an effort does not tell.',
    `The ${longMinutes} minutes and the effort of ${hardEffort} are ours.`,
  ],
  'load-rise': ({ recentDays, usualDays, muchMoreTimes }) => [
    `The load of the ${recentDays} days that end with the day before, above ${muchMoreTimes} times what the ${usualDays} days before them were.`,
    'The edge was proposed for injuries and not for cramps. That the week is held against the weeks before it is ours.',
  ],
  'unusual-session': ({ lookBackWeeks, longerTimes, harderPoints }) => [
    'Sessions you marked as unusual. Of those you said nothing about: the first of its kind, or much longer or harder.',
    `First: none in the ${lookBackWeeks} weeks before. Longer: above ${longerTimes} times the middle one. Harder: ${harderPoints} points of effort or more above it.`,
    'These figures are ours.',
  ],
  'no-warm-up': ({ nearMinutes }) => [
    'At least one session of the hours before had none, by what you said of it.',
    `A warm-up logged by itself within ${nearMinutes} minutes of the start counts (ours).`,
    'Hours without a session do not tell, and neither does a session of which nothing was said.',
  ],
  'no-cool-down': ({ nearMinutes }) => [
    'At least one session of the hours before had none, by what you said of it.',
    `A cool-down logged by itself up to ${nearMinutes} minutes after the end counts (ours). A session that ended less than ${nearMinutes} minutes before is left out: a cramp may have been in the way.`,
    'Hours without a session do not tell, and neither does a session of which nothing was said.',
  ],
  'stretch-bounced': () => [
    'A stretch of the hours before that you logged as bounced.',
    'It is told where one was, or where every stretch says how it was done.',
  ],
  'no-stretching': () => ['No stretch is logged in the hours before.'],
  heat: ({ hotC }) => [
    `A session of the hours before that was in the heat by what you said, or at ${hotC} °C or more.`,
    'A session that says neither does not tell.',
    `The ${hotC} °C are ours.`,
  ],
  alcohol: figures => ['Any alcohol in the drinks of the hours before.', drinksTell(figures)],
  caffeine: figures => [
    `More than ${figures.caffeineMg} mg in the drinks of the hours before.`,
    `Up to ${figures.caffeineMg} mg at once is of no concern for adults (EFSA, 2015). That it is held against hours is ours.`,
    drinksTell(figures),
  ],
  'short-sleep': ({ sleepHours }) => [
    'By the latest sleep logged in the 24 hours before.',
    `The ${sleepHours} hours are ours. Adults are advised to sleep seven or more.`,
  ],
  'new-medicine': ({ newMedicineDays }) => [
    `A medicine whose first day is one of the ${newMedicineDays} days before. One begun on the day itself does not count: the cramp may have come first.`,
    `The ${newMedicineDays} days are ours.`,
  ],
}

/** The factors in words: what each is, in which window, and what counts for it. */
export const beforeFactors = {
  names,
  tagged: (tag: string) => `Tagged “${tag}”`,
  hours: (hours: number) => `in the ${hours} hours before`,
  days: (days: number) => `in the ${days} days before`,
  counts,
  tagCounts: (most: number): readonly string[] => [
    'Your tag on anything you logged in the hours before. Tags of the cramps themselves do not count.',
    `Of your tags the ${most} you used most are looked at (ours).`,
  ],
  kept: (({ silenceHours }) =>
    `The hours before tell only where you logged by hand all through them: no silence over ${silenceHours} hours in each 24, a night and a morning (ours). The cramp itself does not count.`) satisfies Said,
  alone: (() =>
    'Hours with another cramp in them do not tell: what is done after a cramp may be because of it.') satisfies Said,
  compared: (cramps: string) => `${cramps} could be compared.`,
  leftOut: {
    none: 'No cramp is left out.',
    before: (cramps: string) => `${cramps} left out: what is logged before does not tell.`,
    noReferent: (cramps: string) => `${cramps} left out: no comparable day is left, or none tells.`,
  },
  differ: (cramps: number) =>
    `${cramps === 1 ? '1 of them differs' : `${cramps} of them differ`} from a comparable day: only those say anything.`,
  ratio:
    'How many times as often is the odds ratio of Mantel and Haenszel; its range is exact, 95 %. Where cramps are rare, it is how often they came with it against without it.',
}
