'use client'

import classes from './pose.module.css'

/** A thick round stroke: its path, its width, and what it is. */
export type Stroke = readonly [
  path: string,
  width: number,
  of: 'body' | 'far' | 'muscle' | 'arrow' | 'thing' | 'line',
]

/** Limbs as round strokes, the far ones darker, the muscle a strip of tape, one arrow. No face. */
export type Pose = { head?: readonly [x: number, y: number]; strokes: readonly Stroke[] }

const ground: Stroke = ['M30 167H290', 3, 'line']

type PoseDrawingProps = { pose: Pose; label: string; isLong: boolean }

/** A pose as a picture. */
export const PoseDrawing = ({ pose: { head, strokes }, label, isLong }: PoseDrawingProps) => (
  <svg
    role="img"
    aria-label={label}
    viewBox="26 12 268 158"
    className={classes.pose}
    data-long={isLong || undefined}
  >
    {[ground, ...strokes].map(([path, width, of]) => (
      <path key={path} d={path} strokeWidth={width} data-of={of} />
    ))}
    {head !== undefined && <circle cx={head[0]} cy={head[1]} r="19" data-of="body" />}
  </svg>
)
