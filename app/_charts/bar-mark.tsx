import classes from './drawing.module.css'

type Props = {
  x: number
  y: number
  width: number
  height: number
  /** Drawn as an outline, because it is not whole. */
  isOpen: boolean
  /** Drawn pale, because something may be missing. */
  isPale?: boolean | undefined
}

const corner = 6

/** Bars are 60 % of their place; the others, narrower than two pixels, take all of it, or they would be too pale. */
const shareOfPlace = 0.6

/** An outline needs room for its inside. */
const narrowestOutline = 5

/** One bar that stands on the line of 0, with a round top. A known 0 is a dot: it has no height, and it is no gap. */
export function BarMark({ x, y, width, height, isOpen, isPale = false }: Props) {
  const middle = x + width / 2
  if (height <= 0) {
    const radius = Math.max(1.5, Math.min(3.5, width / 2))
    return <circle cx={middle} cy={y - radius - 2} r={radius} className={classes.none} />
  }
  if (isOpen) {
    const stroke = width < 8 ? 1.25 : 2
    const outer = Math.max(width, narrowestOutline)
    const path = roundTop(middle - outer / 2 + stroke / 2, y + stroke / 2, outer - stroke, height - stroke)
    return <path d={path} strokeWidth={stroke} className={classes.outline} />
  }
  if (width < 2) {
    const all = width / shareOfPlace
    return (
      <rect
        x={middle - all / 2}
        y={y}
        width={all}
        height={height}
        shapeRendering="crispEdges"
        className={classes.bar}
      />
    )
  }
  if (isPale) return <path d={roundTop(x + 0.5, y + 0.5, width - 1, height - 1)} className={classes.pale} />
  return <path d={roundTop(x, y, width, height)} className={classes.bar} />
}

function roundTop(x: number, y: number, width: number, height: number): string {
  const radius = Math.max(0, Math.min(corner, width / 2, height))
  const straight = width - 2 * radius
  return `M${x} ${y + Math.max(0, height)}V${y + radius}q0 ${-radius} ${radius} ${-radius}h${straight}q${radius} 0 ${radius} ${radius}V${y + Math.max(0, height)}Z`
}
