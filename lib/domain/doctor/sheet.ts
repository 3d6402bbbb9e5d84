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
  /** The person, as far as something was chosen, and the period. */
  line: string
  reason: SheetReason
  figures: readonly KeyFigure[]
  charts: Readonly<Record<'cramps' | 'fluid', DrawnChart>>
  tables: Readonly<Record<'where' | 'when' | 'tried', SheetTable>>
  signs: { title: string; rows: readonly SignRow[] }
  notes: Readonly<Record<'medicines' | 'intake' | 'cannotTell' | 'visits', SheetNote>>
  foot: readonly string[]
  /** For a file alone, which has fewer letters than a screen: what the mark for those it lacks is. */
  lettersLacking: string
}

/** Puts a page into the words of a language. */
export function doctorSheet(page: DoctorPage, words: Words): DoctorSheet {
  const { paper } = words.doctor
  return {
    language: words.language,
    title: paper.title,
    line: sentences([
      whoLine(page.who, words),
      paper.from(dayWithYear(page.period.from, words), dayWithYear(page.period.to, words)),
    ]),
    reason: reasonOf(page, words),
    figures: keyFigures(page, words),
    charts: { cramps: crampsDrawn(page, words), fluid: fluidDrawn(page, words) },
    tables: {
      where: whereTable(page, words),
      when: whenTable(page, words),
      tried: triedTable(page, words),
    },
    signs: { title: paper.signs, rows: signRows(page, words) },
    notes: {
      medicines: medicinesNote(page, words),
      intake: intakeNote(page, words),
      cannotTell: cannotTellNote(page, words),
      visits: visitsNote(page, words),
    },
    foot: footLines(page, words),
    lettersLacking: paper.lettersLacking,
  }
}

const sentences = (parts: readonly (string | null)[]): string =>
  parts.flatMap(part => (part === null ? [] : `${part}.`)).join(' ')
