import type { Diary } from '../measures/diary'
import { datesUpTo, isWithin } from '../measures/measure'
import { dateOfDayNumber, type DayNumber } from '../time/local-date'
import { spokenDay } from '../words/date-words'
import { counted } from '../words/counted'
import { callNow, mentionIt, openAndAnswer, openAndAnswerSigns, lacking } from './advice'
import { shownSigns } from './shown-signs'
import { rank, type Level } from './levels'
import type { Outcome } from './outcome'
import { asMean, quietUntil } from './quiet'
import type { SignRule } from './rule'
import { isSeen } from './seen'
import { signDates, signEntriesIn, type SignEntry } from './sign-entry'
import { english } from '../words/english'

const hourMs = 3_600_000

/** The level the sign of an entry still has: that of the rule, then the later one, then none (null). */
export function agedLevel(
  { lasts, level, later }: SignRule,
  entry: SignEntry,
  today: DayNumber,
): Level | null {
  const isFresh =
    'hours' in lasts
      ? entry.ageMs <= lasts.hours * hourMs
      : isWithin(entry.signsOn, datesUpTo(today, 'dates' in lasts ? lasts.dates : lasts.datesAfter + 1))
  if (isFresh) return level
  return isWithin(entry.signsOn, datesUpTo(today, signDates)) ? (later?.level ?? null) : null
}

const on = (day: DayNumber, today: DayNumber): string =>
  day === today ? 'today' : `on ${spokenDay(dateOfDayNumber(day), dateOfDayNumber(today), english)}`

const told = (rule: SignRule, entry: SignEntry): string =>
  rule.tells?.(entry) ?? shownSigns(entry, rule.about)

/** An entry whose sign still counts for the rule, with the level it has by now. */
type Open = { entry: SignEntry; level: Level }

function sentence(rule: SignRule, newest: SignEntry, others: number, today: DayNumber): string {
  const withCramp = newest.cramp && !rule.tells ? ' with a cramp' : ''
  const first = `You logged ${told(rule, newest)}${withCramp} ${on(newest.signsOn, today)}.`
  if (others === 0) return first
  return `${first} ${counted(others, 'other entry shows', 'other entries show')} it too.`
}

type Words = Pick<Outcome, 'title' | 'why' | 'advice'>

function wordsWhenMet(rule: SignRule, { entry, level }: Open, others: number, diary: Diary): Words {
  const said = sentence(rule, entry, others, diary.today)
  const why = rule.because === undefined ? said : `${said} ${rule.because}`
  const later = level === rule.level ? null : rule.later
  if (later) return { title: later.title, why, advice: later.advice }
  const advice = level === 'emergency' ? `${callNow(diary.profile)} ${rule.advice}` : rule.advice
  return { title: rule.title, why, advice }
}

const wordsWhenUnknown = (rule: SignRule, unknown: number): Words => ({
  title: rule.question,
  why: lacking(unknown, signDates, rule.lacks),
  advice: rule.about.length > 0 ? openAndAnswerSigns(unknown) : openAndAnswer(unknown),
})

const wordsWhenNear = (rule: SignRule, newest: SignEntry, others: number, today: DayNumber): Words => ({
  title: rule.subject,
  why: `${sentence(rule, newest, others, today)} On its own it does not meet the rule.`,
  advice: mentionIt,
})

const highestFirst = (one: Open, other: Open): number => rank(other.level) - rank(one.level)

const idsOf = (open: readonly Open[]) => open.map(({ entry }) => entry.id)

/**
 * Judges one rule about single entries; null where it is not met and there is nothing to say. `entries` are those whose
 * signs still count, newest first.
 */
export function judgeSigns(rule: SignRule, entries: readonly SignEntry[], diary: Diary): Outcome | null {
  const { today } = diary
  const open = entries.flatMap((entry): Open[] => {
    const level = isSeen(rule, entry, diary) ? null : agedLevel(rule, entry, today)
    return level === null ? [] : [{ entry, level }]
  })
  const base = {
    window: datesUpTo(today, signDates),
    level: rule.level,
    measured: null,
    quietUntil: null,
  }
  const met = open.filter(({ entry }) => rule.shows(entry, diary) === true)
  const [highest] = [...met].sort(highestFirst)
  if (highest) {
    return {
      ...base,
      verdict: 'met',
      level: highest.level,
      measured: rule.measures?.(highest.entry) ?? null,
      entryIds: idsOf(met),
      quietUntil: quietOf(rule, met.length, diary),
      ...wordsWhenMet(rule, highest, met.length - 1, diary),
    }
  }
  const unknown = open.filter(({ entry }) => rule.shows(entry, diary) === null)
  if (unknown.length > 0) {
    const words = wordsWhenUnknown(rule, unknown.length)
    return { ...base, verdict: 'cannot-tell', entryIds: idsOf(unknown), ...words }
  }
  const near = open.filter(({ entry }) => rule.isNear?.(entry) === true)
  const [newest] = near
  if (!newest) return null
  const words = wordsWhenNear(rule, newest.entry, near.length - 1, today)
  return { ...base, verdict: 'not-met', entryIds: idsOf(near), ...words }
}

function quietOf(rule: SignRule, count: number, diary: Diary): Outcome['quietUntil'] {
  if (rule.level !== 'routine') return null
  const asOf = (day: DayNumber): number =>
    signEntriesIn(diary, datesUpTo(day, signDates)).filter(entry => rule.shows(entry, diary) === true).length
  return quietUntil(rule.id, diary, [
    { now: asMean({ value: count }), asOf: day => asMean({ value: asOf(day) }) },
  ])
}
