import type { Id } from '../id'
import type { Diary } from '../measures/diary'
import { loggedDays } from '../measures/logged-days'
import { datesUpTo, type DayWindow } from '../measures/measure'
import type { DayNumber } from '../time/local-date'
import { bookWithLog, keepLogging, knownByTap, lacking, openAndAnswerSigns } from './advice'
import type { Outcome } from './outcome'
import { asMean, quietUntil } from './quiet'
import type { CountRule, Part } from './rule'
import { both, type Truth } from './truth'

/** Logged days without which a rule that is not met cannot be called so: three quarters of its dates, 6 of 7, 21 of 28, 68 of 90. */
export const neededDays = (dates: number): number => Math.ceil((3 * dates) / 4)

/** The dates a part looks at as of a day. */
const windowOf = ({ dates, from }: Part, day: DayNumber): DayWindow =>
  from === undefined ? datesUpTo(day, dates) : { from, to: day }

type Judged = {
  part: Part
  applies: Truth
  isMet: boolean
  count: number
  entryIds: readonly Id[]
  window: DayWindow
  /** Null when the part can be judged. */
  missing: Missing | null
}

/** A part that cannot be told. */
type Unknown = Judged & { missing: Missing }

/** What is missing, in a sentence, what helps, and the entries that lack an answer, oldest first: an answer helps where there are any. */
type Missing = { says: string; advice: string | null; entryIds: readonly Id[] }

const noteFrom = ({ noteFrom, threshold }: Part): number => noteFrom ?? threshold / 2

/** Whether a part that is not met is worth a note: half of its count, where it is known to apply. */
const isNear = ({ part, applies, count, window }: Judged, diary: Diary): boolean =>
  applies === true && count >= noteFrom(part) && (part.isNoted?.(diary, window, count) ?? true)

const restsOn = ({ part, window }: Judged, diary: Diary): readonly Id[] => part.restsOn?.(diary, window) ?? []

const ratio = ({ count, part }: Judged): number => count / part.threshold

/** Strongest first; the order of the rule where they are alike. */
const strongestFirst = (judged: readonly Judged[]): Judged[] =>
  [...judged].sort((one, other) => ratio(other) - ratio(one))

function judgePart(part: Part, diary: Diary): Judged {
  const window = windowOf(part, diary.today)
  const applies = part.applies ? part.applies(diary) : true
  const { value: count, entryIds } = part.measure.of(diary, window)
  const holds = (value: number): Truth =>
    value < part.threshold ? false : both(applies, part.besides ? part.besides(diary, window, value) : true)
  const truth = holds(count)
  const isMet = truth === true
  const missing = isMet ? null : missingOf(part, diary, window, truth, count, holds)
  return { part, applies, isMet, count, entryIds, window, missing }
}

const tooLittle: NonNullable<Part['lacks']> = {
  says: () => 'Too little is known to compare with.',
  advice: knownByTap,
}

function missingOf(
  part: Part,
  diary: Diary,
  window: DayWindow,
  truth: Truth,
  count: number,
  holds: (count: number) => Truth,
): Missing | null {
  if (truth === null) {
    const { says, ...lacks } = part.lacks ?? tooLittle
    return 'advice' in lacks
      ? { says: says(diary), advice: lacks.advice, entryIds: [] }
      : { says: says(diary), advice: null, entryIds: lacks.entryIds(diary) }
  }
  const logged = loggedDays(diary, window)
  const needed = neededDays(part.dates)
  if (logged < needed) {
    const says = `${logged} of the last ${part.dates} days ${logged === 1 ? 'is' : 'are'} known; ${needed} are needed.`
    return { says, advice: knownByTap, entryIds: [] }
  }
  const notAsked = part.notAsked?.of(diary, window)
  if (notAsked === undefined || holds(count + notAsked.value) === false) return null
  return { says: lacking(notAsked.value, part.dates), advice: null, entryIds: notAsked.entryIds }
}

/** Sentences of the strongest part of each subject, and of each part that keeps its first day. */
function told(judged: readonly Judged[], diary: Diary): string {
  const subjects = new Set<string>()
  return judged
    .filter(
      ({ part: { from, subject } }) =>
        from !== undefined || (!subjects.has(subject) && subjects.add(subject)),
    )
    .map(({ part, count, window }) => part.tells({ count, diary, window }))
    .join(' ')
}

function quietOf(rule: CountRule, met: readonly Judged[], diary: Diary): Outcome['quietUntil'] {
  if (rule.level !== 'routine') return null
  const counts = met.map(({ part }) => {
    const asOf = (day: DayNumber) => asMean(part.measure.of(diary, windowOf(part, day)))
    return { now: asOf(diary.today), asOf }
  })
  return quietUntil(rule.id, diary, counts)
}

/** Each id once. Parts that were counted together share their list: it is gone through once. */
const newestFirst = (oldestFirst: readonly (readonly Id[])[]): Id[] => [
  ...new Set([...new Set(oldestFirst)].flatMap(ids => [...ids].reverse())),
]

const evidence = (judged: readonly Judged[]): Id[] => newestFirst(judged.map(({ entryIds }) => entryIds))

/** A mean to one decimal, cut off so that what falls short of a threshold is not shown as reaching it; a count as it is. */
const oneDecimal = (value: number): number => Math.floor(value * 10 + 1e-9) / 10

const numbersOf = ({ part, count, window }: Judged): Pick<Outcome, 'measured' | 'window'> => ({
  measured: { value: oneDecimal(count), threshold: part.threshold, unit: part.measure.unit },
  window,
})

/** Judges one rule about how often; null where it is not met and there is nothing to say. */
export function judgeCounts(rule: CountRule, diary: Diary): Outcome | null {
  const all = 'parts' in rule ? rule.parts : rule.partsOf(diary)
  const applying = all.filter(part => part.applies?.(diary) !== false)
  const parts = strongestFirst(applying.map(part => judgePart(part, diary)))
  const base = { level: rule.level, quietUntil: null }
  const met = parts.filter(({ isMet }) => isMet)
  if (met[0]) return { ...base, ...whenMet(rule, met[0], met, diary) }
  const unknown = parts.flatMap(part => (part.missing === null ? [] : [{ ...part, missing: part.missing }]))
  if (unknown[0]) return { ...base, ...whenUnknown(rule, unknown[0], unknown, diary) }
  const near = parts.filter(part => isNear(part, diary))
  return near[0] ? { ...base, ...whenNear(near[0], near, diary) } : null
}

function whenMet(rule: CountRule, strongest: Judged, met: readonly Judged[], diary: Diary) {
  return {
    verdict: 'met' as const,
    title: rule.title,
    ...numbersOf(strongest),
    entryIds: [...new Set([...evidence(met), ...met.flatMap(part => restsOn(part, diary))])],
    quietUntil: quietOf(rule, met, diary),
    why: told(met, diary),
    advice: rule.level === 'routine' ? `${bookWithLog} ${rule.advice}`.trim() : rule.advice,
  }
}

function whenUnknown(rule: CountRule, strongest: Unknown, unknown: readonly Unknown[], diary: Diary) {
  const missing = unknown.map(part => part.missing)
  const lacking = newestFirst(missing.map(({ entryIds }) => entryIds))
  const says = [...new Set(missing.map(part => part.says))]
  const helps = [...new Set(missing.map(({ advice }) => advice))]
  return {
    verdict: 'cannot-tell' as const,
    title: rule.question,
    ...numbersOf(strongest),
    entryIds: lacking.length > 0 ? lacking : evidence(unknown),
    why: [...(strongest.count > 0 ? [told([strongest], diary)] : []), ...says].join(' '),
    advice: lacking.length > 0 ? openAndAnswerSigns(lacking.length) : helps.join(' '),
  }
}

const whenNear = (strongest: Judged, near: readonly Judged[], diary: Diary) => ({
  verdict: 'not-met' as const,
  title: `${strongest.part.subject}: ${oneDecimal(strongest.count)} of ${strongest.part.threshold}`,
  ...numbersOf(strongest),
  entryIds: evidence(near),
  why: told(near, diary),
  advice: keepLogging,
})
