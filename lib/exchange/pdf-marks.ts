import type { Ink, Shape } from '../domain/doctor/shapes'
import type { Line, Pen, PdfInk } from './pdf-pen'

/** Something to draw, with its place on the page in points from the left and from the top. */
export type Draw =
  | { kind: 'lines'; lines: readonly Line[]; x: number; y: number; leading: number }
  | { kind: 'right'; line: Line; width: number; x: number; y: number }
  | { kind: 'rule'; x: number; y: number; width: number; thick: number; ink: Ink }
  | { kind: 'frame'; x: number; y: number; width: number; height: number }
  | {
      kind: 'chart'
      shapes: readonly Shape[]
      x: number
      y: number
      scale: number
      words: readonly PlacedWord[]
    }

export type PlacedWord = { line: Line; x: number; y: number }

/** A part of the document with its meaning, for those who have it read aloud. */
export type Mark = {
  tag: 'H1' | 'H2' | 'P' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD' | 'Sect'
  alt?: string
  draws?: readonly Draw[]
  children?: readonly Mark[]
}

const textInks: Record<PdfInk, string> = { ink: '#10262E', muted: '#465B64' }

/** Colours that hold in grey: dark, middle and pale stay apart. */
const inks: Record<Ink, string> = {
  paper: '#FFFFFF',
  ink: '#10262E',
  line: '#C3D0D5',
  edge: '#6E838B',
  cramps: '#6F155D',
  crampsGrey: '#AE76A1',
  crampsPale: '#E3CCDE',
  fluid: '#3D7ABB',
}

/** Writes what has no meaning of its own: rules and frames. */
export function paintArtifacts(draws: readonly Draw[], pen: Pen): void {
  pen.doc.markContent('Artifact', { type: 'Layout' })
  for (const draw of draws) paint(draw, pen)
  pen.doc.endMarkedContent()
}

/** Writes the parts of the document in their order. */
export function paintMarks(marks: readonly Mark[], pen: Pen): void {
  const root = pen.doc.struct('Document')
  pen.doc.addStructure(root)
  for (const mark of marks) root.add(structOf(mark, pen))
  root.end()
}

function structOf({ tag, alt, draws = [], children = [] }: Mark, pen: Pen): PDFKit.PDFStructureElement {
  const content = draws.length === 0 ? [] : [() => draws.forEach(draw => paint(draw, pen))]
  return pen.doc.struct(tag, alt === undefined ? {} : { alt }, [
    ...content,
    ...children.map(child => structOf(child, pen)),
  ])
}

function paint(draw: Draw, pen: Pen): void {
  const { doc } = pen
  switch (draw.kind) {
    case 'lines':
      draw.lines.forEach((line, index) => write(line, draw.x, draw.y + index * draw.leading, pen))
      return
    case 'right':
      write(draw.line, draw.x - draw.width, draw.y, pen)
      return
    case 'rule':
      doc
        .moveTo(draw.x, draw.y)
        .lineTo(draw.x + draw.width, draw.y)
        .lineWidth(draw.thick)
        .stroke(inks[draw.ink])
      return
    case 'frame':
      doc.roundedRect(draw.x, draw.y, draw.width, draw.height, 6).lineWidth(0.9).stroke(inks.ink)
      return
    case 'chart':
      doc.save().translate(draw.x, draw.y).scale(draw.scale)
      for (const shape of draw.shapes) paintShape(shape, doc)
      doc.restore()
      for (const { line, x, y } of draw.words) write(line, x, y, pen)
  }
}

/** All text goes through here: the library writes it as letters of a font, whatever it says. */
function write(line: Line, x: number, y: number, { doc }: Pen): void {
  for (const piece of line) {
    doc
      .font(piece.font)
      .fontSize(piece.style.size)
      .fillColor(textInks[piece.style.ink])
      .text(piece.text, x + piece.x, y, { lineBreak: false, baseline: 'alphabetic' })
  }
}

function paintShape(shape: Shape, doc: PDFKit.PDFDocument): void {
  switch (shape.kind) {
    case 'line':
      doc
        .moveTo(...shape.from)
        .lineTo(...shape.to)
        .lineWidth(shape.width)
        .stroke(inks[shape.ink])
      return
    case 'bar':
      doc
        .rect(...shape.at, shape.width, shape.height)
        .lineWidth(0.5)
        .fillAndStroke(inks[shape.fill], inks[shape.edge])
      return
    case 'circle':
      doc
        .circle(...shape.at, shape.radius)
        .lineWidth(1.2)
        .fillAndStroke(inks[shape.fill], inks[shape.edge])
      return
    case 'word':
      return
  }
}
