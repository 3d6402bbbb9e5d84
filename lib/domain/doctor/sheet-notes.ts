import { cannotTellGroups } from '../referral/cannot-tell-groups'
import { minerals } from '../nutrition/mineral'
import { dayWithYear, dayWords } from '../words/date-words'
import { fixedWords } from '../words/number-words'
import { toldGroup } from '../words/told-finding'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import { cutText, firstOf } from './cut-text'
import type { DoctorPage, PageMedicine } from './doctor-page'
import type { IntakeFigures } from './intake-figures'

/** A heading and lines below it; what is bold stands first in its line. */
export type SheetNote = {
  title: string
  lines: readonly { bold: string | null; text: string }[]
  /** "and 3 more"; null: these are all. */
  more: string | null
}

const noteOf = (title: string, lines: SheetNote['lines'], more: number, words: Words): SheetNote => ({
  title,
  lines,
  more: more > 0 ? words.doctor.paper.more(more) : null,
})

const plain = (text: string): SheetNote['lines'] => [{ bold: null, text }]

/** The medicines taken in the period, and what is known of their class and cramps. */
export function medicinesNote({ medicines }: DoctorPage, words: Words): SheetNote {
  const { paper } = words.doctor
  if (medicines.length === 0) return noteOf(paper.medicines, plain(paper.noMedicine), 0, words)
  const { shown, more } = firstOf(medicines, 4)
  return noteOf(
    paper.medicines,
    shown.map(one => ({ bold: cutText(one.entry.name, 36), text: medicineWords(one, words) })),
    more,
    words,
  )
}

function medicineWords({ entry, knownFor, isRecent }: PageMedicine, words: Words): string {
  const { paper } = words.doctor
  const from = dayWithYear(entry.startedOn, words)
  const parts = [
    entry.stoppedOn === undefined
      ? paper.since(from)
      : paper.between(from, dayWithYear(entry.stoppedOn, words)),
    ...(isRecent ? [paper.recent] : []),
    ...(knownFor === null ? [] : [paper.known(paper.strengths[knownFor.strength])]),
    ...(knownFor?.ratio === undefined ? [] : [ratioWords(knownFor.ratio, words)]),
  ]
  return parts.join(', ')
}

const ratioWords = (ratio: { value: number; low: number; high: number }, words: Words): string =>
  words.doctor.paper.ratio(
    fixedWords(ratio.value, 2, words),
    fixedWords(ratio.low, 2, words),
    fixedWords(ratio.high, 2, words),
  )

/** Fluid and minerals a day, with the days they rest on. */
export function intakeNote({ intake }: DoctorPage, words: Words): SheetNote {
  const { paper } = words.doctor
  const { fluidMl, mineralsMg, daysCounted } = intake
  const line = (name: string, figures: IntakeFigures, amount: (value: number) => string, unit: string) => ({
    bold: name,
    text: intakeWords(figures, daysCounted, amount, unit, words),
  })
  return noteOf(
    paper.intake,
    [
      line(paper.fluid, fluidMl, ml => fixedWords(ml / 1000, 2, words), 'L'),
      ...minerals.map(mineral => line(words.minerals[mineral], mineralsMg[mineral], wholeWords, 'mg')),
      ...plain(paper.asLogged),
    ],
    0,
    words,
  )
}

function intakeWords(
  { days, median, low, high }: IntakeFigures,
  of: number,
  amount: (value: number) => string,
  unit: string,
  words: Words,
): string {
  const { paper } = words.doctor
  if (median === null || low === null || high === null) return paper.noAmount
  return paper.amountOn(`${amount(median)} ${unit}`, amount(low), amount(high), days, of)
}

/** What is left open, put together by what is missing. */
export function cannotTellNote({ cannotTell }: DoctorPage, words: Words): SheetNote {
  const { paper } = words.doctor
  if (cannotTell.length === 0) return noteOf(paper.cannotTell, plain(paper.nothingOpen), 0, words)
  const groups = cannotTellGroups(cannotTell).map(group => toldGroup(group, words))
  const { shown, more } = firstOf(groups, 3)
  return noteOf(
    paper.cannotTell,
    shown.map(({ says, questions }) => {
      const { shown: named, more: others } = firstOf(questions, 4)
      const ids = named.map(({ ruleId, question }) => `${question} (${ruleId})`)
      const all = [...ids, ...(others > 0 ? [paper.more(others)] : [])].join(', ')
      const [only] = questions
      const missing = says === '' ? (only?.says ?? '') : says
      return { bold: null, text: cutText(`${all}. ${missing}`, 210) }
    }),
    more,
    words,
  )
}

/** Visits in the period, the latest first. */
export function visitsNote({ visits }: DoctorPage, words: Words): SheetNote {
  const { paper } = words.doctor
  if (visits.length === 0) return noteOf(paper.visits, plain(paper.noVisit), 0, words)
  const { shown, more } = firstOf(visits, 3)
  return noteOf(
    paper.visits,
    shown.map(({ on, where, outcome, ruleIds }) => ({
      bold: dayWords(on, words),
      text: cutText([where, outcome, ruleIds.join(', ')].filter(Boolean).join('; '), 130),
    })),
    more,
    words,
  )
}
