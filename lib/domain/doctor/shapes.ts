/** The box a chart is drawn in; a unit is a point on paper. */
export const chartSize = { width: 258, height: 112 } as const

/** What a shape is painted with; each output knows its colours. */
export type Ink = 'paper' | 'ink' | 'line' | 'edge' | 'cramps' | 'crampsGrey' | 'crampsPale' | 'fluid'

type Place = readonly [x: number, y: number]

/** What charts are drawn with, on the screen and in a PDF alike. `y` grows downwards. */
export type Shape =
  | { kind: 'line'; from: Place; to: Place; ink: Ink; width: number }
  | { kind: 'bar'; at: Place; width: number; height: number; fill: Ink; edge: Ink }
  | { kind: 'circle'; at: Place; radius: number; fill: Ink; edge: Ink }
  | { kind: 'word'; at: Place; text: string; anchor: 'start' | 'middle' | 'end' }

/** Where things stand in the box: a slot for every mark, a scale from 0 to `top`, its lines and words. */
export type Frame = {
  top: number
  height: number
  lines: readonly Shape[]
  slot: (index: number) => { from: number; width: number }
  middle: (index: number) => number
  y: (value: number) => number
  bar: (index: number, low: number, high: number, fill: Ink, edge: Ink) => Shape
  /** A mark on the line of 0: known, and nothing there. */
  dot: (index: number) => Shape
  beside: (x: number, y: number, text: string) => Shape
  below: (index: number, text: string) => Shape
}

const left = 16
const right = 4
const top = 4
const bottom = 14

/** Ends of the box inside which a word below the drawing stays whole. */
const wordMargin = 18

export function frameOf(
  marks: number,
  highest: number,
  scale: readonly { at: number; words: string }[],
): Frame {
  const width = chartSize.width - left - right
  const height = chartSize.height - top - bottom
  const each = width / Math.max(1, marks)
  const y = (value: number): number => round(top + height * (1 - value / highest))
  const middle = (index: number): number => round(left + each * (index + 0.5))
  const barWidth = Math.max(1.2, each * 0.62)
  return {
    top,
    height,
    lines: scale.flatMap(({ at, words }): Shape[] => [
      { kind: 'line', from: [left, y(at)], to: [left + width, y(at)], ink: 'line', width: 0.6 },
      { kind: 'word', at: [left - 4, y(at) + 2.6], text: words, anchor: 'end' },
    ]),
    slot: index => ({ from: round(left + each * index), width: round(each) }),
    middle,
    y,
    bar: (index, low, high, fill, edge) => ({
      kind: 'bar',
      at: [round(middle(index) - barWidth / 2), y(high)],
      width: round(barWidth),
      height: round(y(low) - y(high)),
      fill,
      edge,
    }),
    dot: index => ({ kind: 'circle', at: [middle(index), y(0)], radius: 1.1, fill: 'edge', edge: 'edge' }),
    beside: (x, at, text) => ({ kind: 'word', at: [x + 4, at - 2], text, anchor: 'start' }),
    below: (index, text) => ({
      kind: 'word',
      at: [Math.min(Math.max(middle(index), wordMargin), chartSize.width - wordMargin), chartSize.height - 3],
      text,
      anchor: 'middle',
    }),
  }
}

/** Strokes at 45 degrees, three and a half points apart, cut at the edges of a box. */
export function hatchIn(x: number, y: number, width: number, height: number): Shape[] {
  const strokes: Shape[] = []
  const step = 5
  const start = Math.ceil((x - (y + height)) / step) * step
  for (let shift = start; shift < x + width - y; shift += step) {
    const from = Math.max(x, shift + y)
    const to = Math.min(x + width, shift + y + height)
    if (to <= from) continue
    strokes.push({
      kind: 'line',
      from: [round(from), round(from - shift)],
      to: [round(to), round(to - shift)],
      ink: 'edge',
      width: 0.4,
    })
  }
  return strokes
}

const round = (value: number): number => Math.round(value * 100) / 100
