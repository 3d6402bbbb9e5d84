import { durationWords } from '../words/duration-words'
import { fixedWords, numberWords } from '../words/number-words'
import type { Words } from '../words/words'
import { nightHours } from './cramp-figures'
import type { DoctorPage } from './doctor-page'

/** A large number, what it counts, and a smaller second line or null. */
export type KeyFigure = { figure: string; line: string; second: string | null }

/** The six numbers a doctor reads first. One of them is how many days are known. */
export function keyFigures(page: DoctorPage, words: Words): KeyFigure[] {
  const { paper } = words.doctor
  const { counts, period, night, eased } = page
  return [
    {
      figure: String(counts.cramps),
      line: paper.cramps(counts.cramps, counts.days),
      second:
        counts.per28Days === null ? paper.noRate : paper.perMonth(fixedWords(counts.per28Days, 1, words)),
    },
    {
      figure: words.figures.outOf(period.daysKnown, period.days),
      line: paper.daysKnown(period.days),
      second: null,
    },
    severityFigure(page, words),
    lengthFigure(page, words),
    {
      figure: counts.cramps === 0 ? paper.none : words.figures.outOf(night, counts.cramps),
      line: paper.atNight(nightHours.from, nightHours.before),
      second: counts.cramps === 0 ? null : paper.brokenNights(counts.brokenNights),
    },
    {
      figure: eased.yes + eased.no === 0 ? paper.none : words.figures.outOf(eased.yes, eased.yes + eased.no),
      line: paper.eased(eased.notKnown),
      second: null,
    },
  ]
}

/** To half a step, as a severity is read. */
const halves = (value: number): number => Math.round(value * 2) / 2

function severityFigure({ severity }: DoctorPage, words: Words): KeyFigure {
  const { paper } = words.doctor
  const { highest, median, rated } = severity
  if (highest === null || median === null) return { figure: paper.none, line: paper.noneRated, second: null }
  return {
    figure: words.figures.outOf(highest, 10),
    line: paper.worst(numberWords(halves(median), words), rated),
    second: null,
  }
}

function lengthFigure({ length }: DoctorPage, words: Words): KeyFigure {
  const { paper } = words.doctor
  const { longestSeconds, medianSeconds, known } = length
  if (longestSeconds === null || medianSeconds === null)
    return { figure: paper.none, line: paper.noneTimed, second: null }
  return {
    figure: durationWords(longestSeconds),
    line: paper.longest(durationWords(medianSeconds), known),
    second: null,
  }
}
