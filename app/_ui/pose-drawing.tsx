import classes from './pose-drawing.module.css'

/** A thick round stroke: its path, its width, and what it is. */
export type Stroke = readonly [
  path: string,
  width: number,
  of: 'body' | 'far' | 'muscle' | 'arrow' | 'thing' | 'line',
]

/** Limbs as round strokes, the far ones darker, the muscle a strip of tape, one arrow. No face. */
export type Pose = { head?: readonly [x: number, y: number]; strokes: readonly Stroke[] }

const ground: Stroke = ['M30 167H290', 3, 'line']

type PoseDrawingProps = {
  pose: Pose
  label: string
  className?: string | undefined
  'data-long'?: true | undefined
}

/** A pose as a picture; how large it is drawn is its place's. */
export const PoseDrawing = ({
  pose: { head, strokes },
  label,
  className = '',
  ...place
}: PoseDrawingProps) => (
  <svg
    role="img"
    aria-label={label}
    viewBox="26 12 268 158"
    className={`${classes.drawing} ${className}`}
    {...place}
  >
    {[ground, ...strokes].map(([path, width, of]) => (
      <path key={path} d={path} strokeWidth={width} data-of={of} />
    ))}
    {head !== undefined && <circle cx={head[0]} cy={head[1]} r="19" data-of="body" />}
  </svg>
)
