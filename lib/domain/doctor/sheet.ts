import { dayWithYear } from '../words/date-words'
import type { Words } from '../words/words'
import type { DoctorPage } from './doctor-page'
import { crampsDrawn, fluidDrawn, type DrawnChart } from './drawn-charts'
import { cannotTellNote, intakeNote, medicinesNote, visitsNote, type SheetNote } from './sheet-notes'
import { reasonOf, whoLine, type SheetReason } from './sheet-head'
import { footLines } from './sheet-foot'
import { keyFigures, type KeyFigure } from './sheet-figures'
import { signRows, type SignRow } from './sheet-signs'
import { triedTable, whenTable, whereTable, type SheetTable } from './sheet-tables'

/**
 * The page as words and shapes, cut to what fits on one A4 page: what screen, print, PDF and link show, to the letter.
 * Long lists end with "and 3 more" before anything is left out.
 */
export type DoctorSheet = {
  language: string
  title: string
  /** Null when nothing about the person was chosen. */
  who: string | null
  period: string
  reason: SheetReason
  figures: readonly KeyFigure[]
  charts: readonly DrawnChart[]
  tables: readonly SheetTable[]
  signs: { title: string; rows: readonly SignRow[] }
  notes: readonly SheetNote[]
  foot: readonly string[]
}

/** Puts a page into the words of a language. */
export function doctorSheet(page: DoctorPage, words: Words): DoctorSheet {
  const { paper } = words.doctor
  return {
    language: words.language,
    title: paper.title,
    who: whoLine(page.who, words),
    period: paper.from(dayWithYear(page.period.from, words), dayWithYear(page.period.to, words)),
    reason: reasonOf(page, words),
    figures: keyFigures(page, words),
    charts: [crampsDrawn(page, words), fluidDrawn(page, words)],
    tables: [whereTable(page, words), whenTable(page, words), triedTable(page, words)],
    signs: { title: paper.signs, rows: signRows(page, words) },
    notes: [
      medicinesNote(page, words),
      intakeNote(page, words),
      cannotTellNote(page, words),
      visitsNote(page, words),
    ],
    foot: footLines(page, words),
  }
}
