import type { DrawnChart } from '@/lib/domain/doctor/drawn-charts'
import { chartSize, type Shape } from '@/lib/domain/doctor/shapes'
import classes from './doctor-drawing.module.css'

/** A chart of the doctor page as vectors, from the same shapes as in its PDF. */
export function DoctorDrawing({ drawn: { name, says, shapes } }: { drawn: DrawnChart }) {
  return (
    <svg
      className={classes.drawing}
      viewBox={`0 0 ${chartSize.width} ${chartSize.height}`}
      role="img"
      aria-label={`${name}. ${says}`}
    >
      {shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  )
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'line': {
      const { from, to, ink, width } = shape
      return <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} strokeWidth={width} data-stroke={ink} />
    }
    case 'bar': {
      const { at, width, height, fill, edge } = shape
      return (
        <rect
          x={at[0]}
          y={at[1]}
          width={width}
          height={height}
          strokeWidth={0.5}
          data-fill={fill}
          data-stroke={edge}
        />
      )
    }
    case 'circle': {
      const { at, radius, fill, edge } = shape
      return <circle cx={at[0]} cy={at[1]} r={radius} strokeWidth={1.2} data-fill={fill} data-stroke={edge} />
    }
    case 'word': {
      const { at, text, anchor } = shape
      return (
        <text x={at[0]} y={at[1]} textAnchor={anchor}>
          {text}
        </text>
      )
    }
  }
}
