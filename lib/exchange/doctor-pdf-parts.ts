import type { DrawnChart } from '../domain/doctor/drawn-charts'
import { chartSize } from '../domain/doctor/shapes'
import type { DoctorSheet } from '../domain/doctor/sheet'
import type { KeyFigure } from '../domain/doctor/sheet-figures'
import type { SheetNote } from '../domain/doctor/sheet-notes'
import type { SheetTable } from '../domain/doctor/sheet-tables'
import { beside, framed, rule, space, stack, text, under, type Block } from './pdf-blocks'
import type { Face } from './pdf-fonts'
import { setLines, widthOfSpan, type Pen, type PdfInk, type Span } from './pdf-pen'

/** A pen, and how much of the usual size everything has. */
export type Setting = { pen: Pen; scale: number }

const span = (
  words: string,
  size: number,
  { scale }: Setting,
  face: Face = 'text',
  ink: PdfInk = 'ink',
): Span => ({ text: words, style: { face, size: size * scale, ink } })

const sizes = { title: 17, heading: 10.5, text: 9, small: 8, figure: 17, axis: 7.5, foot: 7 } as const

const plain = (words: string, setting: Setting): Span => span(words, sizes.text, setting)
const muted = (words: string, setting: Setting): Span => span(words, sizes.small, setting, 'text', 'muted')
const bold = (words: string, setting: Setting): Span => span(words, sizes.text, setting, 'bold')

/** A heading below a strong line across. */
const heading = (words: string, width: number, setting: Setting): Block =>
  stack([
    rule(width, 1, 'ink'),
    space(3.5 * setting.scale),
    text('H2', [span(words, sizes.heading, setting, 'display')], width, setting.pen, 1),
    space(1.5 * setting.scale),
  ])

/** Title, person and period. */
export function head({ title, line }: DoctorSheet, width: number, setting: Setting): Block {
  return stack([
    text('H1', [span(title, sizes.title, setting, 'display')], width, setting.pen, 1),
    space(2 * setting.scale),
    text('P', [plain(line, setting)], width, setting.pen, 3),
  ])
}

/** The rules that are met, in a frame. */
export function reason({ reason: said }: DoctorSheet, width: number, setting: Setting): Block {
  const inside = 8 * setting.scale
  const inner = width - 2 * inside
  const { pen } = setting
  const rules = said.rules.map(({ title, why, line }) =>
    stack([
      text('P', [bold(`${title}. `, setting), plain(why, setting)], inner, pen, 3),
      text('P', [muted(line, setting)], inner, pen, 1),
    ]),
  )
  const last = [said.none, said.more, said.note].filter(words => words !== null).join('. ')
  const lines = [
    text('H2', [bold(said.title, setting)], inner, pen, 1),
    ...rules,
    text('P', [muted(last, setting)], inner, pen, 2),
  ]
  return framed(
    stack(lines.flatMap((line, index) => (index === 0 ? [line] : [space(2 * setting.scale), line]))),
    width,
    inside,
  )
}

/** A number as large as its column lets it be. */
function largest(figure: string, width: number, setting: Setting): Span {
  const usual = span(figure, sizes.figure, setting, 'display')
  const share = Math.min(1, width / widthOfSpan(usual, setting.pen))
  return span(figure, sizes.figure * share, setting, 'display')
}

/** The numbers that are read first, side by side. */
export function figures(all: readonly KeyFigure[], width: number, setting: Setting): Block {
  const each = width / all.length
  const column = each - 8
  return beside(
    all.map(({ figure, line, second }, index) => ({
      left: index * each,
      block: stack([
        space((sizes.figure * setting.scale - largest(figure, column - 1, setting).style.size) * 1.27),
        text('P', [largest(figure, column - 1, setting)], column, setting.pen, 1),
        text('P', [muted(line, setting)], column, setting.pen, 3),
        ...(second === null ? [] : [text('P', [muted(second, setting)], column, setting.pen, 2)]),
      ]),
    })),
  )
}

/** A chart with its name above and how to read it below. */
export function chart({ name, says, shapes, caption }: DrawnChart, width: number, setting: Setting): Block {
  const scale = width / chartSize.width
  const height = chartSize.height * scale
  const { pen } = setting
  const drawing: Block = {
    height,
    at: (x, y) => ({
      marks: [
        {
          tag: 'Figure',
          alt: `${name}. ${says}`,
          draws: [{ kind: 'chart', shapes, x, y, scale, words: words(x, y) }],
        },
      ],
      ornaments: [],
    }),
  }
  const words = (x: number, y: number) =>
    shapes.flatMap(shape => {
      if (shape.kind !== 'word') return []
      const set = span(shape.text, sizes.axis, { pen, scale: 1 }, 'text', 'muted')
      const wide = widthOfSpan(set, pen)
      const shift = { start: 0, middle: wide / 2, end: wide }[shape.anchor]
      const [line = []] = setLines([set], wide + 1, 1, pen)
      return [{ line, x: x + shape.at[0] * scale - shift, y: y + shape.at[1] * scale }]
    })
  return stack([
    heading(name, width, setting),
    drawing,
    ...(caption === '' ? [] : [text('P', [muted(caption, setting)], width, pen, 2)]),
  ])
}

/** A small table with hairlines. */
export function table(of: SheetTable, width: number, setting: Setting): Block {
  const { pen, scale } = setting
  const count = of.rows.some(row => row.count !== '') ? 20 * scale : 0
  const detail = of.rows.some(row => row.detail !== '') ? width * 0.42 : 0
  const name = width - count - detail - 4
  const rows = of.rows.map(row =>
    under(
      'TR',
      stack([
        space(2 * scale),
        beside([
          { left: 0, block: text('TD', [plain(row.name, setting)], name, pen, 2) },
          ...(count > 0
            ? [{ left: name + 4, block: text('TD', [bold(row.count, setting)], count, pen, 1) }]
            : []),
          ...(detail > 0
            ? [{ left: name + 4 + count, block: text('TD', [plain(row.detail, setting)], detail, pen, 2) }]
            : []),
        ]),
        space(2 * scale),
        rule(width, 0.5, 'line'),
      ]),
    ),
  )
  const below = [of.rows.length === 0 ? of.empty : '', of.more ?? '', of.note ?? '']
    .filter(words => words !== '')
    .map(words => stack([space(2 * scale), text('P', [muted(words, setting)], width, pen, 3)]))
  return stack([heading(of.title, width, setting), under('Table', stack(rows)), ...below])
}

/** The signs by their answer: yes, no, not asked. */
export function signs({ signs: said }: DoctorSheet, width: number, setting: Setting): Block {
  const { pen, scale } = setting
  const label = 58 * scale
  const rows = said.rows.map(row =>
    under(
      'TR',
      stack([
        space(2 * scale),
        beside([
          { left: 0, block: text('TH', [bold(row.label, setting)], label, pen, 1) },
          { left: label, block: text('TD', [plain(row.text, setting)], width - label, pen, 5) },
        ]),
        space(2 * scale),
        rule(width, 0.5, 'line'),
      ]),
    ),
  )
  return stack([heading(said.title, width, setting), under('Table', stack(rows))])
}

/** A heading with lines below it. */
export function note({ title, lines, more }: SheetNote, width: number, setting: Setting): Block {
  const { pen, scale } = setting
  const all = [
    ...lines.map(line => [
      ...(line.bold === null ? [] : [bold(`${line.bold} `, setting)]),
      plain(line.text, setting),
    ]),
    ...(more === null ? [] : [[muted(more, setting)]]),
  ]
  return stack([
    heading(title, width, setting),
    ...all.flatMap(spans => [text('P', spans, width, pen, 4), space(1.5 * scale)]),
  ])
}

/** When it was written, and the sources, below a thin line. */
export const foot = (lines: readonly string[], width: number, setting: Setting): Block =>
  stack([
    rule(width, 0.5, 'line'),
    space(3),
    ...lines.map(line =>
      text('P', [span(line, sizes.foot, setting, 'text', 'muted')], width, setting.pen, 4),
    ),
  ])
