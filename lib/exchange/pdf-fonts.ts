import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The faces a PDF is set in: for reading, for what is bold, and for headings. */
export type Face = 'text' | 'bold' | 'display'

/** A font file of a face, in the order in which they are asked for a letter. */
export type FontFile = { name: string; bytes: Uint8Array }

/** The server and the commands run in the folder of the project. The comment keeps the bundler from packing every font. */
const folderOf = (family: string): string =>
  path.resolve(/* turbopackIgnore: true */ 'node_modules', '@fontsource', family, 'files')

const fileOf = (family: string, subset: string, weight: number): FontFile => {
  const name = `${family}-${subset}-${weight}-normal`
  return { name, bytes: readFileSync(path.join(folderOf(family), `${name}.woff`)) }
}

/** Letters that the fonts of the screens lack: names of people and medicines are written in many scripts. `latin` has the mark for what no font has. */
const otherLetters = [
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
  'devanagari',
  'latin',
] as const

const facesOf = (family: string, weight: number, fallback: number): FontFile[] => [
  fileOf(family, 'latin', weight),
  fileOf(family, 'latin-ext', weight),
  ...otherLetters.map(subset => fileOf('noto-sans', subset, fallback)),
]

let read: Readonly<Record<Face, FontFile[]>> | null = null

/** The font files of the packages, read once. */
export function pdfFonts(): Readonly<Record<Face, FontFile[]>> {
  read ??= {
    text: facesOf('atkinson-hyperlegible-next', 400, 400),
    bold: facesOf('atkinson-hyperlegible-next', 700, 700),
    display: facesOf('bricolage-grotesque', 700, 700),
  }
  return read
}
