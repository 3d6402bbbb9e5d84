import { counted } from '../counted'

const cramps = (count: number): string => counted(count, 'cramp')

/** What comes before: factors before cramps and on comparable days. Ratios, names and dates come as words. */
export const before = {
  title: 'What comes before',
  sentence: (count: number) =>
    `${cramps(count)}, each beside up to three days without one: same weekday, same time of day, within four weeks.`,
  notBecause: '“More often before” does not mean “because of”.',
  oneADay: 'Of a day with several cramps the first one counts. A day stands beside one cramp alone.',
  newest: (most: number) => `The newest ${most} are compared.`,
  empty: (count: number, needed: number) =>
    `${count === 0 ? 'No cramp is logged' : `Cramps on ${counted(count, 'day')}`} so far. Once there are cramps on ${needed} days, Charley can begin to compare the hours before them with the same hours on other days.`,
  logCramp: 'Log a cramp',
  sideBySide: 'Cramps side by side',
  told: (reasons: string) => `You told of: ${reasons}.`,
  leftOutOf: {
    fluid: 'So what you drank is not held against a band here, nor your sweat against your body mass.',
    minerals: 'So no mineral is held against a published intake here.',
    salt: 'So sodium is not held against a published intake here.',
  },
  profile: 'Your profile',
  judged: 'Judged',
  nothingJudged: 'Nothing can be told yet. Below stands what is missing.',
  outOf: (count: number, of: number) => `${count} of ${of}`,
  cramps: 'cramps',
  comparableDays: 'comparable days',
  asOften: 'as often',
  times: (ratio: string) => `${ratio}×`,
  certainty: {
    likely: 'Likely pattern',
    possible: 'Possible pattern',
    'no-difference': 'Could be chance',
    'too-few': 'Too few to tell',
  },
  moreOften: 'more often before cramps',
  lessOften: 'less often before cramps',
  ratio: {
    times: (ratio: string) => `${ratio} times`,
    between: (ratio: string, from: string, to: string) => `${ratio} times (${from} to ${to})`,
    atLeast: (from: string) => `at least ${from} times`,
    atMost: (to: string) => `at most ${to} times`,
    none: 'no ratio known',
    under: (figure: string) => `under ${figure}`,
    over: (figure: string) => `over ${figure}`,
    half: 'about half as often',
    third: 'about a third as often',
    quarter: 'about a quarter as often',
    /** How often cramps came with a factor against without it; `asOften` is one of the words below. */
    came: (asOften: string, from: string, to: string) =>
      `With it, cramps came ${asOften}; anything from ${from} to ${to} times would fit.`,
    cameAtLeast: (from: string) => `With it, cramps came at least ${from} times as often.`,
    cameAtMost: (to: string) => `With it, cramps came at most ${to} times as often.`,
    timesAsOften: (ratio: string) => `${ratio} times as often`,
  },
  tooFew: {
    title: 'Too few to tell yet',
    cramps: (count: number, needed: number) => `${cramps(count)} could be compared, ${needed} needed`,
    discordant: (count: number, needed: number) =>
      count === 1
        ? `1 cramp differs from its days, ${needed} needed`
        : `${count} cramps differ from their days, ${needed} needed`,
    'hardly-ever': (count: number, of: number) =>
      `on ${count} of ${counted(of, 'comparable day')}: hardly ever`,
    'nearly-always': (count: number, of: number) =>
      `on ${count} of ${counted(of, 'comparable day')}: nearly always`,
    'logged-otherwise':
      'more, or less, of everything is logged before cramps than on comparable days: that alone could make the difference',
    leftOut: (count: number) => `${cramps(count)} left out`,
    counted: cramps,
    why: 'A cramp is left out where the time before it is not logged, another cramp lies in that time, or none of its comparable days is left and logged. What is not logged is missing, and never “no”.',
  },
  foot: {
    judged: (judged: number, looked: number) =>
      `${judged} of ${looked} factors ${judged === 1 ? 'was' : 'were'} judged.`,
    chance: (one: number) =>
      `Where many are looked at, chance alone makes some stand out: of those shown as possible about one in ${one} may be false.`,
    likely: (cramps: number) => `Firmer words take a stricter test and need ${cramps} cramps or more.`,
    restsOn: 'The comparison rests on',
  },
}
