import type { Diary } from '../measures/diary'
import { datesUpTo, isWithin } from '../measures/measure'
import { dateOfDayNumber, type DayNumber } from '../time/local-date'
import { spokenDay } from '../words/date-words'
import { counted } from '../words/counted'
import { listed, signPhrase } from '../words/sign-phrases'
import { callNow, mentionIt, openAndAnswer, openAndAnswerSigns } from './advice'
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
  rule.tells?.(entry) ??
  listed(
    rule.about.filter(sign => entry.has(sign) === true).map(sign => signPhrase(sign, english)),
    english,
  )

function sentence(rule: SignRule, entries: readonly SignEntry[], today: DayNumber): string {
  const [newest, ...others] = entries
  if (newest === undefined) return ''
  const withCramp = newest.cramp && !rule.tells ? ' with a cramp' : ''
  const first = `You logged ${told(rule, newest)}${withCramp} ${on(newest.signsOn, today)}.`
  if (others.length === 0) return first
  return `${first} ${counted(others.length, 'other entry shows', 'other entries show')} it too.`
}

type Words = Pick<Outcome, 'title' | 'why' | 'advice'>

function wordsWhenMet(rule: SignRule, level: Level, met: readonly SignEntry[], diary: Diary): Words {
  const isAtLevel = (entry: SignEntry): boolean => agedLevel(rule, entry, diary.today) === level
  const inOrder = [...met.filter(isAtLevel), ...met.filter(entry => !isAtLevel(entry))]
  const why = [
    sentence(rule, inOrder, diary.today),
    ...(rule.because === undefined ? [] : [rule.because]),
  ].join(' ')
  if (level !== rule.level && rule.later) return { title: rule.later.title, why, advice: rule.later.advice }
  const advice = level === 'emergency' ? `${callNow(diary.profile)} ${rule.advice}` : rule.advice
  return { title: rule.title, why, advice }
}

const wordsWhenUnknown = (rule: SignRule, unknown: readonly SignEntry[]): Words => ({
  title: rule.question,
  why: `${counted(unknown.length, 'cramp')} in ${signDates} days ${
    unknown.length === 1 ? 'lacks' : 'lack'
  } ${rule.lacks ?? 'an answer about this'}.`,
  advice: rule.about.length > 0 ? openAndAnswerSigns(unknown.length) : openAndAnswer(unknown.length),
})

const wordsWhenNear = (rule: SignRule, near: readonly SignEntry[], today: DayNumber): Words => ({
  title: rule.subject,
  why: `${sentence(rule, near, today)} On its own it does not meet the rule.`,
  advice: mentionIt,
})

const highest = (levels: readonly (Level | null)[]): Level =>
  levels.reduce<Level>((most, level) => (level !== null && rank(level) > rank(most) ? level : most), 'none')

const idsOf = (entries: readonly SignEntry[]) => entries.map(({ id }) => id)

/** Judges one rule about single entries. `entries` are those whose signs still count, newest first. */
export function judgeSigns(rule: SignRule, entries: readonly SignEntry[], diary: Diary): Outcome {
  const { today } = diary
  const open = entries.filter(entry => agedLevel(rule, entry, today) !== null && !isSeen(rule, entry, diary))
  const base = { window: datesUpTo(today, signDates), isNear: false, level: rule.level, quietUntil: null }
  const met = open.filter(entry => rule.shows(entry, diary) === true)
  const [newest] = met
  if (newest !== undefined) {
    const level = highest(met.map(entry => agedLevel(rule, entry, today)))
    return {
      ...base,
      verdict: 'met',
      level,
      measured: rule.measures?.(newest) ?? null,
      entryIds: idsOf(met),
      quietUntil: quietOf(rule, met.length, diary),
      ...wordsWhenMet(rule, level, met, diary),
    }
  }
  const unknown = open.filter(entry => entry.cramp !== null && rule.shows(entry, diary) === null)
  if (unknown.length > 0) {
    const words = wordsWhenUnknown(rule, unknown)
    return { ...base, verdict: 'cannot-tell', measured: null, entryIds: idsOf(unknown), ...words }
  }
  const near = open.filter(entry => rule.isNear?.(entry) === true)
  const words = wordsWhenNear(rule, near, today)
  return {
    ...base,
    verdict: 'not-met',
    isNear: near.length > 0,
    measured: null,
    entryIds: idsOf(near),
    ...words,
  }
}

function quietOf(rule: SignRule, count: number, diary: Diary): Outcome['quietUntil'] {
  if (rule.level !== 'routine') return null
  const asOf = (day: DayNumber): number =>
    signEntriesIn(diary, datesUpTo(day, signDates)).filter(entry => rule.shows(entry, diary) === true).length
  return quietUntil(rule.id, diary, [
    { now: asMean({ value: count }), asOf: day => asMean({ value: asOf(day) }) },
  ])
}
