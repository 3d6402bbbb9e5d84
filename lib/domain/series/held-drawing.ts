import { linesOf, type Drawing, type DrawnPoint } from './drawing'
import { scaleFor } from './scale'

/** What stands beside the value of a point: its edges on the scale, and how it is drawn. */
export type Held = Pick<DrawnPoint, 'edges' | 'over' | 'isPale'>

const highestOf = ({ value, high, edges }: DrawnPoint): number =>
  Math.max(value ?? 0, high ?? 0, edges?.high ?? 0)

/** A drawing whose values are held against edges, one `held` for each of its points; the scale has room for them. */
export function heldDrawing(
  drawing: Drawing,
  held: readonly Held[],
  lineWords: (onScale: number) => string,
  edgeWords: NonNullable<Drawing['edgeWords']>,
): Drawing {
  const points = drawing.points.map((point, index) => ({ ...point, ...held[index] }))
  const scale = scaleFor(Math.max(0, ...points.map(highestOf)))
  const hasEdges = points.some(({ edges }) => edges !== undefined)
  return {
    ...drawing,
    points,
    lines: linesOf(scale, lineWords),
    top: scale.top,
    ...(hasEdges && { edgeWords }),
  }
}
