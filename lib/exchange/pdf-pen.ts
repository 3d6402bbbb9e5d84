import PDFDocument from 'pdfkit'
import { pdfFonts, type Face } from './pdf-fonts'
import { fontsOf } from './pdf-letters'

/** How a text is set. `size` in points. */
export type Style = { face: Face; size: number; ink: PdfInk }

export type PdfInk = 'ink' | 'muted'

/** A part of a text in one style. */
export type Span = { text: string; style: Style }

/** A piece of one line, in one font. */
export type Piece = { text: string; font: string; style: Style; x: number }

export type Line = readonly Piece[]

/** A document to write in, and what is known of its letters. What was asked once is kept as long as the pen. */
export type Pen = {
  doc: PDFKit.PDFDocument
  fontFor: (face: Face, letter: string) => string | null
  /** In thousandths of the size. */
  widthOfWord: (font: string, word: string) => number
  /** Whether a line that was set has a letter that none of the fonts has. */
  lacksLetters: boolean
}

/** Stands for a letter that no font of the document has. */
export const unknownLetter = '\uFFFD'

/** What only says how letters beside it are drawn or joined, and leaves nothing where it cannot be. */
const isUnseen = (letter: string): boolean => /^\p{Default_Ignorable_Code_Point}$/u.test(letter)

/** Opens a document of one A4 page. Only the fonts that are used end up in it, and of them only the letters. */
export function openPen(info: { title: string; language: string; at: Date }): Pen {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    // None but the registered ones is used: the library would read the measures of its own for each document.
    font: '',
    lang: info.language,
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: info.title, Creator: 'Charley', Producer: 'Charley', CreationDate: info.at },
  })
  const fonts = pdfFonts()
  for (const face of faces) {
    for (const { name, bytes } of fonts[face]) doc.registerFont(`${face} ${name}`, Buffer.from(bytes))
  }
  return { doc, fontFor: rememberingFonts(), widthOfWord: rememberingWidths(), lacksLetters: false }
}

const faces = ['text', 'bold', 'display'] as const

function rememberingFonts(): Pen['fontFor'] {
  const known = new Map<string, string | null>()
  return (face, letter) => {
    const key = `${face} ${letter}`
    const found = known.get(key)
    if (found !== undefined) return found
    const code = letter.codePointAt(0) ?? 0
    const font = fontsOf(face).find(({ has }) => has(code))?.name ?? null
    known.set(key, font)
    return font
  }
}

function rememberingWidths(): Pen['widthOfWord'] {
  const known = new Map<string, number>()
  const byName = new Map(faces.flatMap(fontsOf).map(font => [font.name, font]))
  return (font, word) => {
    const key = `${font} ${word}`
    const found = known.get(key)
    if (found !== undefined) return found
    const width = byName.get(font)?.widthOf(word) ?? 0
    known.set(key, width)
    return width
  }
}

/** A text cut where another font has to take over. A letter that no font has becomes a mark. */
function inFonts({ text, style }: Span, pen: Pen): { text: string; font: string; style: Style }[] {
  const parts: { text: string; font: string; style: Style }[] = []
  for (const letter of Array.from(text)) {
    const found = pen.fontFor(style.face, letter)
    if (found === null && isUnseen(letter)) continue
    const font = found ?? pen.fontFor(style.face, unknownLetter) ?? ''
    const written = found === null ? unknownLetter : letter
    const last = parts.at(-1)
    if (last?.font === font) last.text += written
    else parts.push({ text: written, font, style })
  }
  return parts
}

/** Word by word, with the space behind each, as the library sets them. */
const widthOf = (text: string, font: string, size: number, pen: Pen): number =>
  ((text.match(/[^ \t]*[ \t]|[^ \t]+$/g) ?? []).reduce((sum, word) => sum + pen.widthOfWord(font, word), 0) *
    size) /
  1000

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
    if (text.includes(unknownLetter)) pen.lacksLetters = true
    const last = pieces.at(-1)
    if (last?.font === font && last.style === style) last.text += text
    else pieces.push({ text, font, style, x })
    x += widthOf(text, font, style.size, pen)
  }
  return pieces
}
