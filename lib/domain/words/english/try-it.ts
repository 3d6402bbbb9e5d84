import type { NotOffered } from '../../experiment/ideas'
import type { Tried } from '../../experiment/tried'
import type { BlockPart, StopReason } from '../../experiment/experiment'
import { counted } from '../counted'

/** A change that is offered: its name, what a block with it is called, and what to do in it. */
type Idea = { name: string; with: string; what: string }

const ideas: Record<Tried, Idea> = {
  stretching: {
    name: 'Stretching',
    with: 'with stretching',
    what: 'Stretch calves and thighs every day, slowly, 20 to 30 seconds each. Before bed, if your cramps come at night.',
  },
  'gentle-stretching': {
    name: 'Stretching without bouncing',
    with: 'without bouncing',
    what: 'Whenever you stretch: go slowly until you feel a pull, hold it, and do not bounce.',
  },
  'warm-up': {
    name: 'Warm-up',
    with: 'with a warm-up',
    what: 'Begin every session with some easy minutes, and log them with it.',
  },
  'cool-down': {
    name: 'Cool-down',
    with: 'with a cool-down',
    what: 'End every session with some easy minutes, and log them with it.',
  },
  'drink-in-band': {
    name: 'Drinking inside the band',
    with: 'inside the band',
    what: 'Spread your drinks over the day, so that the day ends inside its band. Not above its upper edge: more does not help.',
  },
  'more-sleep': {
    name: 'More sleep',
    with: 'with more sleep',
    what: 'Go to bed half an hour earlier than you used to.',
  },
  'less-caffeine': {
    name: 'Less caffeine',
    with: 'with less caffeine',
    what: 'No coffee, black or green tea, cola or energy drink after noon. If you drink a lot of it, go down over some days.',
  },
  'less-alcohol': {
    name: 'Less alcohol',
    with: 'with less alcohol',
    what: 'No alcohol, or clearly less. If you drink much on most days, do not stop at once: ask a doctor first.',
  },
  own: {
    name: 'In your own words',
    with: 'with the change',
    what: 'One change of habit, the same on every day.',
  },
}

const ofDays = (count: number, of: number): string => `${count} of ${counted(of, 'known day')}`

/** Try it: one change, weeks with it and weeks without. Dates, ratios and figures come as words. */
export const tryIt = {
  title: 'Try it',
  line: 'One change, weeks with it and weeks without, and what came of it.',
  ideas,
  how: {
    title: 'How it works',
    steps: [
      'You choose one change and leave everything else as it is.',
      'Charley divides the time into blocks of whole weeks. Of every two blocks in a row, chance picks the one with the change; the other is as usual. The order stays as it was drawn.',
      'You log as you always do. On a day without a cramp tap “No cramps today”: a day without any entry is not known and cannot be counted.',
      'After the last block you read whether there were fewer or more days with a cramp with the change, or whether the difference could be chance.',
    ],
    why: 'Good and bad weeks come by themselves. Several blocks of each kind, in a drawn order, are the fairest way for one person to tell a change from such a good week.',
    not: 'It is no treatment and finds no illness. Medicines are not tried out here: whoever prescribed one changes it.',
    choose: 'Choose what to try',
  },
  blocked: {
    title: 'Not while a notice says to see a doctor',
    line: 'First have that looked at. When you have noted that you were seen, you can try something here.',
  },
  overlaps: 'One thing at a time: what is tried together cannot be told apart.',
  form: {
    title: 'What to try',
    back: 'Try it',
    what: 'The one change',
    ownLabel: 'What exactly?',
    ownHint: 'For example: both calves, 30 seconds, before bed. No medicines.',
    optional: 'if you like',
    blocks: 'How long',
    blockDays: 'Length of a block',
    blockDaysHint:
      'Longer blocks are better where cramps are rare. The first two days of each are left out, because what you did before may still work.',
    blockCount: 'How many blocks',
    start: 'First day',
    startHint: 'Today, or up to 60 days ahead.',
    draw: 'Draw the order and begin',
    drawHint: 'Half of the blocks are with the change. Their order is drawn now and cannot be drawn again.',
    unanswered:
      'Not known whether it was begun: the server did not answer. Look at the page before you try again.',
    dateProblem: 'Choose a date.',
  },
  lengths: { '7': '1 week', '14': '2 weeks', '28': '4 weeks' } as Record<string, string>,
  notOffered: {
    fluid: (reasons: string) =>
      `Drinking is not offered to be tried: how much is what your clinic says (${reasons}).`,
    age: 'Drinking by figures of adults and alcohol are not offered below 18.',
    pregnancy:
      'Alcohol is not offered to be tried in pregnancy or while breast-feeding: best is none at all.',
    liver: 'Alcohol is not offered to be tried with a liver disease: best is none at all.',
    'own-words':
      'What you wrote is not tried out here: it names a medicine, or what your clinic decides for you.',
    'much-alcohol':
      'Alcohol is not offered to be tried: you told of so much that a doctor should help with drinking less.',
  } satisfies Record<NotOffered['because'], unknown>,
  parts: { change: 'with the change', usual: 'as usual' } satisfies Record<BlockPart, string>,
  usualMeans: 'As usual means what you did before. Do no more and no less of it.',
  now: {
    ahead: (day: string) => `It begins on ${day}.`,
    block: (block: number, of: number, part: string, until: string) =>
      `Block ${block} of ${of}: ${part}, until ${until}.`,
    over: 'It is over.',
    stopped: {
      person: (day: string) => `You ended it on ${day}.`,
      notice: (day: string) => `It ended on ${day}, because a notice says to see a doctor.`,
    } satisfies Record<StopReason, unknown>,
    notOffered: 'It is not gone on with. Nothing of it is to be done any more; your entries stay.',
    noticeNow: 'It has ended, because a notice says to see a doctor.',
    noticeWhy:
      'What needs a doctor is not waited out. Your entries stay, and after you were seen you can begin anew.',
  },
  did: {
    title: 'Did you do it?',
    hint: 'Tap a day on which you did it. A day without a tap is not known, and not a no.',
    day: (day: string) => `Did it on ${day}`,
    sum: (change: number, ofChange: number, usual: number, ofUsual: number) =>
      `Noted ${[
        ...(ofChange === 0 ? [] : [`on ${change} of ${counted(ofChange, 'day')} with the change`]),
        ...(ofUsual === 0 ? [] : [`on ${usual} of ${counted(ofUsual, 'day')} as usual`]),
      ].join(', and ')}.`,
    unanswered: 'Not known whether it was kept: the server did not answer. Try again.',
  },
  blocks: {
    title: 'The blocks',
    drawnOn: (day: string) => `Drawn on ${day}, and not changed since.`,
    now: 'now',
    ahead: 'ahead',
    known: (cramps: number, of: number, days: number) =>
      of === 0
        ? `none of ${counted(days, 'day')} known`
        : `a cramp on ${cramps} of ${counted(of, 'known day')}${of < days ? `, ${days - of} not known` : ''}`,
    tooFew: 'too few known to count',
    counts: 'The first two days of each block are left out.',
  },
  result: {
    title: 'What came of it',
    notYet:
      'What came of it is said when the last block is over. Who looks earlier and ends at a good moment will find an effect where there is none.',
    stopped: 'Nothing can be said: it ended before all blocks were there.',
    sentence: {
      fewer: (change: string, usual: string) =>
        `Fewer days with a cramp in the blocks with the change: ${change}, against ${usual} as usual.`,
      more: (change: string, usual: string) =>
        `More days with a cramp in the blocks with the change: ${change}, against ${usual} as usual.`,
      'not-told-apart': (change: string, usual: string) =>
        `Not to be told apart: a cramp on ${change} with the change, on ${usual} as usual.`,
    },
    tooFew: {
      'too-few-known': (blocks: number) =>
        `Too few to tell: in ${counted(blocks, 'block')} fewer than half of the days are known.`,
      'no-cramp': 'Too few to tell: no counted day had a cramp, in neither part.',
      'too-few-cramps': (count: number) =>
        `Too few to tell: ${counted(count, 'day')} with a cramp in all. Even if all of them lay on one side, chance could do that.`,
    },
    ofDays,
    ratio: (times: string) => `With the change, days with a cramp came ${times} as often as usual.`,
    between: (ratio: string, from: string, to: string) =>
      `${ratio} times (what fits lies between ${from} and ${to} times)`,
    atLeast: (from: string) => `at least ${from} times`,
    atMost: (to: string) => `at most ${to} times`,
    chance: (share: string) =>
      `If the change did nothing, chance alone would make a difference as large in ${share} such tries.`,
    chanceOf: (count: string, of: string) => `about ${count} of ${of}`,
    chanceUnder: (of: string) => `fewer than 1 of ${of}`,
    open: 'That does not mean that the change does nothing: a small difference hides in so few days.',
    careful:
      'You knew which weeks were which, and other things changed too. It is your own record of these weeks, and no proof for others.',
    perWeek: (change: string, usual: string) =>
      `In a week that is ${change} days with a cramp with the change, and ${usual} as usual.`,
    drawing: (part: string, cramps: number, of: number) => `${part}: a cramp on ${ofDays(cramps, of)}`,
    made: [
      'A known day with at least one cramp counts once, however many cramps it had: cramps come in runs.',
      'The first two days of each block are left out. A block counts when half of its other days are known. Both are ours.',
      'The ratio is that of the two rates. Limits (95 %) and chance are exact, by the binomial share of the days with a cramp; the chance is twice the smaller side.',
      '“Fewer” and “more” are said up to a chance of 5 of 100. One result is judged, once, after the end.',
    ],
    p: (p: string) => `Exact two-sided p = ${p}.`,
    of: 'the result',
  },
  actions: {
    title: 'Change something',
    onToday: 'Show it on Today',
    stop: 'End it early',
    stopHint: 'Then nothing can be said about the change.',
    stopped: 'Ended.',
    remove: 'Delete',
    removed: 'Deleted.',
    restore: 'Bring back',
    restoreThis: (name: string) => `Bring back: ${name}`,
    sure: {
      question: 'Delete it?',
      ask: 'Delete it? It stays in the list of deleted ones for 30 days.',
      keep: 'Keep',
      remove: 'Delete it',
    },
    sureStop: {
      question: 'End it?',
      ask: 'End it today? Its order is not drawn again.',
      keep: 'Go on',
      remove: 'End it',
    },
    unanswered: 'Not known whether it was kept: the server did not answer. Try again.',
  },
  earlier: 'Earlier',
  deleted: 'Deleted in the last 30 days',
  inTrash: (count: number) => `Deleted under “Try it”: ${count}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  notBegun: (day: string) => `Ended before its first day, ${day}`,
  refusals: {
    overlaps: 'Another one goes on in that time. One thing at a time.',
    'notice-open': 'A notice says to see a doctor. First have that looked at.',
    'not-offered': 'This is not offered to you to be tried.',
    'names-medicine':
      'This names a medicine. Medicines are not tried out here: whoever prescribed one changes it.',
    'clinic-says': 'How much of this is right for you is what your clinic says.',
    'too-many-experiments': 'There are as many as one person may keep. Delete one first.',
    'not-a-start': 'Choose today, or a day up to 60 days ahead.',
    'not-a-day': 'This day is not one of its days so far.',
    'not-found': 'It is not there any more.',
  } as Record<string, string>,
  factor: 'Try it out',
  today: (part: string) => `This week: ${part}`,
}
