import type { Draw, Mark } from './pdf-marks'
import { setLines, type Line, type Pen, type Span } from './pdf-pen'

/** What stands on paper at a place: parts with a meaning, and rules and frames without one. */
export type Placed = { marks: Mark[]; ornaments: Draw[] }

/** Something of a known height that can be put anywhere. Measures are points. */
export type Block = { height: number; at: (x: number, y: number) => Placed }

const joined = (all: readonly Placed[]): Placed => ({
  marks: all.flatMap(({ marks }) => marks),
  ornaments: all.flatMap(({ ornaments }) => ornaments),
})

/** Nothing, so high. */
export const space = (height: number): Block => ({ height, at: () => ({ marks: [], ornaments: [] }) })

/** One below the other. */
export const stack = (blocks: readonly Block[]): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0),
  at: (x, y) => {
    let below = y
    const placed = blocks.map(block => {
      const one = block.at(x, below)
      below += block.height
      return one
    })
    return joined(placed)
  },
})

/** Side by side, each so far from the left. */
export const beside = (columns: readonly { block: Block; left: number }[]): Block => ({
  height: Math.max(0, ...columns.map(({ block }) => block.height)),
  at: (x, y) => joined(columns.map(({ block, left }) => block.at(x + left, y))),
})

/** A line across. */
export const rule = (width: number, thick: number, ink: 'ink' | 'line'): Block => ({
  height: thick,
  at: (x, y) => ({
    marks: [],
    ornaments: [{ kind: 'rule', x, y: y + thick / 2, width, thick, ink }],
  }),
})

/** A frame with round corners around a block, which stands `inside` points from it. */
export const framed = (block: Block, width: number, inside: number): Block => ({
  height: block.height + 2 * inside,
  at: (x, y) => {
    const { marks, ornaments } = block.at(x + inside, y + inside)
    const frame: Draw = { kind: 'frame', x, y, width, height: block.height + 2 * inside }
    return { marks, ornaments: [frame, ...ornaments] }
  },
})

/** The parts of a block under one part that holds them, like the rows of a table. */
export const under = (tag: Mark['tag'], block: Block): Block => ({
  height: block.height,
  at: (x, y) => {
    const { marks, ornaments } = block.at(x, y)
    return { marks: marks.length === 0 ? [] : [{ tag, children: marks }], ornaments }
  },
})

/** Where the letters of a line stand in it: this share of their size below its top. */
const ascent = 0.94

/** Lines of text stand this many times their size apart. */
const leadingOf = (spans: readonly Span[]): number =>
  Math.max(...spans.map(({ style }) => style.size), 1) * 1.27

/** A text in as many lines as it needs, at most so many; what is cut ends with a mark. */
export function text(
  tag: Mark['tag'],
  spans: readonly Span[],
  width: number,
  pen: Pen,
  mostLines = 40,
): Block {
  const lines: Line[] = setLines(spans, width, mostLines, pen)
  const leading = leadingOf(spans)
  const size = leading / 1.27
  return {
    height: lines.length * leading,
    at: (x, y) => ({
      marks: [{ tag, draws: [{ kind: 'lines', lines, x, y: y + size * ascent, leading }] }],
      ornaments: [],
    }),
  }
}
