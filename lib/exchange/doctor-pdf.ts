import type { DoctorSheet } from '../domain/doctor/sheet'
import { chart, figures, foot, head, note, reason, signs, table, type Setting } from './doctor-pdf-parts'
import { beside, space, stack, type Block } from './pdf-blocks'
import { paintArtifacts, paintMarks } from './pdf-marks'
import { openPen, type Pen } from './pdf-pen'

/** A4 in points, with margins of 13 mm. */
const paper = { width: 595.28, height: 841.89, margin: 36.85 } as const

const inner = paper.width - 2 * paper.margin
const gap = 22
const half = (inner - gap) / 2

const pair = (one: Block, other: Block): Block =>
  beside([
    { block: one, left: 0 },
    { block: other, left: half + gap },
  ])

function body(sheet: DoctorSheet, setting: Setting): Block {
  const between = space(9 * setting.scale)
  const { charts, tables, notes } = sheet
  const drawn = (name: keyof typeof charts) => chart(charts[name], half, setting)
  const rows = (name: keyof typeof tables) => table(tables[name], half, setting)
  const said = (name: keyof typeof notes) => note(notes[name], half, setting)
  const sections = [
    head(sheet, inner, setting),
    reason(sheet, inner, setting),
    figures(sheet.figures, inner, setting),
    pair(drawn('cramps'), drawn('fluid')),
    pair(stack([rows('where'), between, rows('when')]), stack([rows('tried'), between, said('visits')])),
    signs(sheet, inner, setting),
    pair(stack([said('medicines'), between, said('cannotTell')]), said('intake')),
  ]
  return stack(sections.flatMap((section, index) => (index === 0 ? [section] : [between, section])))
}

/** Shares of the usual size, the largest at which everything stands on one page is taken; at the last it does, as lists and texts are cut. */
const scales = [1, 0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.65, 0.6, 0.55, 0.5] as const

type Fitted = { top: Block; bottom: Block; scale: number }

const room = paper.height - 2 * paper.margin

function set(sheet: DoctorSheet, pen: Pen, scale: number): Fitted & { fits: boolean } {
  const setting = { pen, scale }
  pen.lacksLetters = false
  const top = body(sheet, setting)
  const bottom = foot(footOf(sheet, pen), inner, setting)
  return { top, bottom, scale, fits: top.height + 8 + bottom.height <= room }
}

/** A line more where the file has to leave letters out; asked when all above the foot is set. */
const footOf = ({ foot: lines, lettersLacking }: DoctorSheet, pen: Pen): readonly string[] =>
  pen.lacksLetters ? [...lines, lettersLacking] : lines

/** Most pages stand at the usual size; else the share is looked for by halves, as setting a page is what costs. */
function fitted(sheet: DoctorSheet, pen: Pen): Fitted {
  const usual = set(sheet, pen, scales[0])
  if (usual.fits) return usual
  let found: Fitted | null = null
  let [from, to] = [1, scales.length - 1]
  while (from <= to) {
    const middle = Math.floor((from + to) / 2)
    const tried = set(sheet, pen, scales[middle] ?? 0)
    if (tried.fits) [found, to] = [tried, middle - 1]
    else from = middle + 1
  }
  if (found === null) throw new Error('a page does not fit at the smallest size')
  return found
}

/** Which share of the usual size the page has where it is printed. Deterministic: the same sheet, the same share. */
export function scaleOfSheet(sheet: DoctorSheet): number {
  return fitted(sheet, openPen({ title: sheet.title, language: sheet.language, at: new Date(0) })).scale
}

/**
 * The doctor page as a PDF of exactly one A4 page: tagged for those who have it read aloud, with its fonts, without
 * scripts, actions or links. All text goes in as letters, whatever it says. `at` is the date written into the file.
 */
export async function doctorPdf(sheet: DoctorSheet, at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const pen = openPen({ title: sheet.title, language: sheet.language, at })
  const { top, bottom } = fitted(sheet, pen)
  const above = top.at(paper.margin, paper.margin)
  const below = bottom.at(paper.margin, paper.height - paper.margin - bottom.height)
  paintArtifacts([...above.ornaments, ...below.ornaments], pen)
  paintMarks([...above.marks, ...below.marks], pen)
  return await bytesOf(pen)
}

function bytesOf({ doc }: Pen): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
    doc.end()
  })
}
