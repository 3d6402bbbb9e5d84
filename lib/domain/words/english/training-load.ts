import { counted } from '../counted'

const sessions = (count: number): string => counted(count, 'session')
const days = (count: number): string => counted(count, 'day')
const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are')

/** Training load of the last four weeks. Loads, dates and lengths come as words. */
export const trainingLoad = {
  title: 'Training load',
  line: (from: string, to: string) =>
    `Effort from 0 to 10 times minutes, ${from} to ${to}. Today counts from tomorrow.`,
  empty: 'Your sessions will stand here, day by day. Log the first one.',
  logSession: 'Log exercise',
  wayHere: 'Training load of the last four weeks',
  notLogged: 'not logged',
  notKnown: 'not known',
  orMore: (load: string) => `${load} or more`,
  range: (from: string, to: string) => `${from} to ${to}`,
  columns: { day: 'Day', sessions: 'Sessions', load: 'Load' },
  drawing: {
    name: 'Load a day, the last four weeks',
    today: 'today',
    bar: 'load of the day',
    rest: 'no session',
    open: 'so much or more: today, or only an import',
    unrated: 'a session without an effort',
    gap: 'not logged',
  },
  /** The sentence at the top. */
  standing: {
    less: 'The last 7 days are less than you are used to.',
    about: 'The last 7 days are about what you are used to.',
    more: 'The last 7 days are more than you are used to.',
    'much-more': 'The last 7 days are much more than you are used to.',
  },
  nothingBefore:
    'The last 7 days hold a load, and the three weeks before hold none: there is nothing to compare with.',
  noLoad: 'No load is logged in the last four weeks.',
  tooFewDays: (known: number, needed: number) =>
    `Too few days are known to compare: ${known} of the ${needed} needed.`,
  tooFewLately: (known: number, needed: number) =>
    `Too few of the last 7 days are known to compare: ${known} of the ${needed} needed.`,
  daysNotLogged: (count: number) => `${days(count)} ${isOrAre(count)} not logged.`,
  unrated: (count: number) =>
    `${sessions(count)} ${count === 1 ? 'has' : 'have'} no effort, so the load of ${count === 1 ? 'its day' : 'their days'} is not known.`,
  how: {
    load: 'The load of a session is its effort from 0 to 10 times its minutes. Without an effort it is not known, and neither is the load of its day.',
    days: 'A logged day without a session counts as 0; a day that is not logged is not known. An imported session counts, but does not log its day. Today is not over and is left out.',
    equation: (left: string, right: string) => `${left} = ${right}.`,
  },
  week: {
    title: 'The last 7 days',
    load: (load: string) => `A load of ${load}.`,
    none: 'No load.',
    known: (known: number, all: number) => `${known} of the ${all} days ${isOrAre(known)} known.`,
    how: (from: string, to: string, sum: string) => `${from} to ${to}: ${sum}.`,
  },
  against: {
    title: 'Against the three weeks before',
    times: (ratio: string) => `${ratio} times a week of the three weeks before.`,
    loads: (recent: string, usual: string) => `A week’s load of ${recent}, after ${usual}.`,
    careful: 'Adding in smaller steps gives the body time to get used to it.',
    disputed:
      'How far such a comparison can be trusted is disputed. It says how much more it is, and no more than that.',
    recentHow: (load: string, known: number, week: string) =>
      `Last 7 days: ${load} on ${counted(known, 'known day')}, which is ${week} a week.`,
    usualHow: (load: string, known: number, week: string) =>
      `The 21 days before: ${load} on ${counted(known, 'known day')}, which is ${week} a week.`,
    needs: (needed: number, lately: number) =>
      `${needed} of the 28 days have to be known, ${lately} of the last 7 among them, with a load above 0 before (ours). Days that are not known are left out of both means.`,
    edges: (less: string, more: string, muchMore: string) =>
      `Below ${less} is said as less, up to ${more} as about what you are used to, above ${more} as more, above ${muchMore} as much more.`,
    edgesFrom:
      'The edges were proposed for a week held against four weeks that contain it, which ties the two together. Here the week is left out; to keep the edges is ours.',
  },
  rise: {
    title: 'From week to week',
    more: (percent: string) => `${percent} % more than the week before.`,
    less: (percent: string) => `${percent} % less than the week before.`,
    same: 'As much as the week before.',
    loads: (week: string, before: string) => `${week}, after ${before}.`,
    caution: (percent: number) => `Above ${percent} %: take the next step smaller.`,
    firm: (percent: number) =>
      `Above ${percent} %: a large step. Stay at this load for a while before you add to it.`,
    noBase: 'The week before has no load, so no rise can be said.',
    cannotTell: (known: number) => `Cannot tell: ${known} of the 14 days needed are known.`,
    edges: (caution: number, firm: number) =>
      `The notes above ${caution} % and above ${firm} % are ours. In a trial with new runners, steps of 10 % a week were no better than steps of 24 %; in another study, those who ran over 30 % more within two weeks got hurt more often by distance than those below 10 %.`,
    needs: 'Every one of the 14 days has to be known: one day more or less is more than the first note.',
  },
  alike: {
    title: 'How alike your days are',
    sentence: (monotony: string) => `Monotony of ${monotony}.`,
    strain: (strain: string) => `Strain of ${strain}: the week’s load times its monotony.`,
    plain:
      'Monotony is high when every day asks the same of you, and low when hard days have easy ones beside them. Charley draws no line between the two.',
    noneAtAll: 'No monotony: there is no load in these days.',
    none: 'No monotony: every day has the same load, and there is nothing to divide by.',
    cannotTell: (known: number) => `Cannot tell: ${known} of the 7 days needed ${isOrAre(known)} known.`,
    mean: (load: string, mean: string) => `${load} ÷ 7 days = ${mean} a day.`,
    deviation: (deviation: string) =>
      `The days differ from that by ${deviation}: the standard deviation of a sample, which divides by one day less than there are.`,
    monotony: (mean: string, deviation: string, monotony: string) =>
      `${mean} ÷ ${deviation} = ${monotony}, the monotony.`,
    strainHow: (load: string, monotony: string, strain: string) =>
      `${load} × ${monotony} = ${strain}, the strain.`,
  },
  parts: {
    title: 'Warm-up and cool-down',
    warmUp: (kept: number, said: number) => `Warm-up: ${kept} of ${sessions(said)}.`,
    coolDown: (kept: number, said: number) => `Cool-down: ${kept} of ${sessions(said)}.`,
    warmUpUnsaid: 'Warm-up: not known.',
    coolDownUnsaid: 'Cool-down: not known.',
    longEnough: (count: number, minutes: number) => `${count} of them for ${minutes} minutes or more.`,
    lengthUnknown: (count: number) => `Of ${count} the length is not known.`,
    notAsked: (count: number) => `${sessions(count)} ${count === 1 ? 'says' : 'say'} nothing about it.`,
    none: 'No session in the last four weeks.',
    published: 'Published: about 10 minutes before, and 5 to 10 after.',
    how: (minutes: number) =>
      `A session counts by the minutes it says. Where it says none, a warm-up logged by itself from ${minutes} minutes before its start, or a cool-down until ${minutes} minutes after its end, counts for it (ours).`,
    unsaid: 'A session that says nothing is not counted as one without.',
    edges: (warmUp: number, coolDown: number) =>
      `Long enough is ${warmUp} minutes before, the lower end of what is published, and ${coolDown} after.`,
  },
  unusual: {
    title: 'Unusual sessions',
    count: (count: number, all: number) =>
      `${count} of ${sessions(all)} in the last 7 days ${count === 1 ? 'was' : 'were'} unusual.`,
    none: (all: number) =>
      all === 1
        ? 'The 1 session of the last 7 days does not stand out.'
        : `None of the ${all} sessions of the last 7 days stands out.`,
    noSession: 'No session in the last 7 days.',
    whys: {
      told: 'You marked it as unusual.',
      'first-time': (logged: number, all: number) =>
        `The first time in 12 weeks, as far as is logged: ${logged} of ${days(all)} ${isOrAre(logged)} known.`,
      longer: (minutes: string, usual: string) => `Much longer: ${minutes}, usually ${usual}.`,
      harder: (effort: string, usual: string) => `Much harder: effort ${effort}, usually ${usual}.`,
    },
    how: 'Today and the six days before. What you said of a session stands, whatever the log finds.',
    firstHow: (weeks: number, needed: number) =>
      `First time: no session of the activity in the ${weeks} weeks before, with ${needed} days of them logged or more (ours).`,
    muchHow: (sessions: number, longer: string, harder: number) =>
      `Much longer: over ${longer} times the middle length of that activity in 12 weeks; much harder: ${harder} points of effort above its middle or more. Both need ${sessions} sessions of it (ours).`,
  },
  cramps: {
    title: 'What this says about cramps',
    notStudied:
      'None of these figures was studied for cramps. They come from research on training and on injuries.',
    found:
      'In a study of 210 triathletes, those who cramped went faster and had cramped before; minerals and weight did not differ. In 10\u2009500 medical records of another race, cramps came more often with dehydration. They come from several things, and not from the same in everyone.',
    own: 'Your own record counts most: mark sessions as unusual, and log the cramps that follow.',
  },
  ofSession: {
    title: 'Training load',
    load: (load: string) => `A load of ${load}.`,
    planned: 'Planned: it counts when it is done.',
    noEffort: 'Without an effort its load is not known.',
    usual: (load: string, sessions: number) =>
      `Usually ${load}: the middle of ${sessions} sessions of this activity in the 12 weeks before.`,
    noUsual: (found: number, needed: number) =>
      `No usual load yet: ${found} of the ${needed} sessions of this activity needed, in the 12 weeks before.`,
    equation: (effort: string, minutes: number, load: string) =>
      `Effort ${effort} × ${minutes} minutes = ${load}.`,
    when: 'Effort is best judged about half an hour after the end; judged later, up to two weeks, it hardly changes.',
  },
}
