import * as fontkit from 'fontkit'
import PDFDocument from 'pdfkit'
import { pdfFonts, type Face } from './pdf-fonts'

/** How a text is set. `size` in points. */
export type Style = { face: Face; size: number; ink: PdfInk }

export type PdfInk = 'ink' | 'muted'

/** A part of a text in one style. */
export type Span = { text: string; style: Style }

/** A piece of one line, in one font. */
export type Piece = { text: string; font: string; style: Style; x: number }

export type Line = readonly Piece[]

/** A document to write in, and which of its fonts has a letter. */
export type Pen = {
  doc: PDFKit.PDFDocument
  fontFor: (face: Face, letter: string) => string | null
}

/** Stands for a letter that no font of the document has. */
const unknownLetter = '?'

/** Opens a document of one A4 page. Only the fonts that are used end up in it, and of them only the letters. */
export function openPen(info: { title: string; language: string; at: Date }): Pen {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: info.language,
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: info.title, Creator: 'Charley', Producer: 'Charley', CreationDate: info.at },
  })
  const fonts = pdfFonts()
  for (const face of ['text', 'bold', 'display'] as const) {
    for (const { name, bytes } of fonts[face]) doc.registerFont(`${face} ${name}`, Buffer.from(bytes))
  }
  return { doc, fontFor: (face, letter) => fontWith(face, letter) }
}

const opened = new Map<string, { name: string; has: (letter: number) => boolean }[]>()

function lettersOf(face: Face): { name: string; has: (letter: number) => boolean }[] {
  const found = opened.get(face)
  if (found) return found
  const made = pdfFonts()[face].map(({ name, bytes }) => {
    const font = fontkit.create(Buffer.from(bytes))
    const has = 'hasGlyphForCodePoint' in font ? font.hasGlyphForCodePoint.bind(font) : () => false
    return { name: `${face} ${name}`, has }
  })
  opened.set(face, made)
  return made
}

function fontWith(face: Face, letter: string): string | null {
  const code = letter.codePointAt(0) ?? 0
  return lettersOf(face).find(({ has }) => has(code))?.name ?? null
}

/** A text cut where another font has to take over. A letter that no font has becomes a question mark. */
function inFonts({ text, style }: Span, pen: Pen): { text: string; font: string; style: Style }[] {
  const parts: { text: string; font: string; style: Style }[] = []
  for (const letter of Array.from(text)) {
    const found = pen.fontFor(style.face, letter)
    const font = found ?? pen.fontFor(style.face, unknownLetter) ?? ''
    const written = found === null ? unknownLetter : letter
    const last = parts.at(-1)
    if (last?.font === font) last.text += written
    else parts.push({ text: written, font, style })
  }
  return parts
}

function widthOf(text: string, font: string, size: number, { doc }: Pen): number {
  return doc.font(font).fontSize(size).widthOfString(text)
}

/** How wide a text is on one line. */
export const widthOfSpan = (span: Span, pen: Pen): number =>
  inFonts(span, pen).reduce((sum, { text, font, style }) => sum + widthOf(text, font, style.size, pen), 0)

/** Words with the space behind them; a word too long for a line is cut into what fits. */
function wordsOf(spans: readonly Span[], width: number, pen: Pen): Span[] {
  return spans.flatMap(({ text, style }) =>
    (text.match(/\S+\s*|\s+/gu) ?? []).flatMap(word => {
      if (widthOfSpan({ text: word.trimEnd(), style }, pen) <= width) return [{ text: word, style }]
      return (word.match(/.{1,12}/gsu) ?? []).map(part => ({ text: part, style }))
    }),
  )
}

/** Sets a text in lines of a width. What does not fit into so many lines is left out, with a mark at the end. */
export function setLines(spans: readonly Span[], width: number, mostLines: number, pen: Pen): Line[] {
  const lines: Span[][] = [[]]
  let used = 0
  for (const word of wordsOf(spans, width, pen)) {
    const bare = widthOfSpan({ ...word, text: word.text.trimEnd() }, pen)
    if (used > 0 && used + bare > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(word)
    used += widthOfSpan(word, pen)
  }
  const shown = lines.slice(0, mostLines)
  if (lines.length > mostLines) shown[mostLines - 1] = shortened(shown[mostLines - 1] ?? [], width, pen)
  return shown.map(line => placed(line, pen))
}

function shortened(line: readonly Span[], width: number, pen: Pen): Span[] {
  const words = [...line]
  for (;;) {
    const last = words.at(-1)
    if (last === undefined) return []
    const marked = [...words.slice(0, -1), { ...last, text: `${last.text.trimEnd()}…` }]
    if (marked.reduce((sum, span) => sum + widthOfSpan(span, pen), 0) <= width) return marked
    words.pop()
  }
}

function placed(line: readonly Span[], pen: Pen): Piece[] {
  const pieces: Piece[] = []
  let x = 0
  for (const { text, font, style } of line.flatMap(span => inFonts(span, pen))) {
    const last = pieces.at(-1)
    if (last?.font === font && last.style === style) last.text += text
    else pieces.push({ text, font, style, x })
    x += widthOf(text, font, style.size, pen)
  }
  return pieces
}
