import * as fontkit from 'fontkit'
import { pdfFonts, type Face } from './pdf-fonts'

/** A font of a face, as it is asked. `widthOf` is in thousandths of the size of the letters. */
export type OpenFont = {
  name: string
  has: (codePoint: number) => boolean
  widthOf: (text: string) => number
}

const opened = new Map<Face, readonly OpenFont[]>()

/**
 * The fonts of a face in the order in which they are asked for a letter. Opened once for the process: what a font has read
 * of itself is most of the cost of measuring a text. No text is kept.
 */
export function fontsOf(face: Face): readonly OpenFont[] {
  const found = opened.get(face)
  if (found) return found
  const made = pdfFonts()[face].map(({ name, bytes }) => openedFont(`${face} ${name}`, bytes))
  opened.set(face, made)
  return made
}

function openedFont(name: string, bytes: Uint8Array): OpenFont {
  const font = fontkit.create(Buffer.from(bytes))
  if (!('layout' in font)) throw new Error(`${name} holds several fonts`)
  const thousandth = 1000 / font.unitsPerEm
  return {
    name,
    has: codePoint => font.hasGlyphForCodePoint(codePoint),
    widthOf: text => font.layout(text).advanceWidth * thousandth,
  }
}
