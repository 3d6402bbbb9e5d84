import type { BodyChart } from '@/lib/domain/series/body-chart'
import type { BodyDrawing, FigureLabel } from '@/lib/domain/series/body-drawing'
import { bodySize } from '@/lib/domain/series/body-size'
import classes from './body.module.css'

/** The figure from the front and from behind, with tape where cramps were and their count beside it. */
export const BodyFigure = ({ chart: { drawings, sentence } }: { chart: BodyChart }) => (
  <div className={classes.views} role="img" aria-label={sentence}>
    {drawings.map(drawing => (
      <View key={drawing.view} drawing={drawing} />
    ))}
  </div>
)

/** One half of the figure: its limbs as round strokes, across from the middle line and down. */
const limbs: readonly (readonly [path: string, width: number])[] = [
  ['M0 46V62', 15],
  ['M40 70L53 122', 18],
  ['M53 122L63 172', 14],
  ['M64 178L67 196', 13],
  ['M66 196L69 208', 10],
  ['M18 186L20 248', 31],
  ['M20 252L22 316', 22],
  ['M22 320L27 337', 15],
]

const trunk = 'M0 58L30 60Q42 62 42 76L35 112Q31 126 34 150Q38 176 36 188L0 188Z'

function View({ drawing: { strips, labels, sides, name } }: { drawing: BodyDrawing }) {
  const { width, height, middle } = bodySize
  return (
    <svg className={classes.view} viewBox={`0 0 ${width} ${height}`}>
      <g transform={`translate(${middle} 0)`}>
        <circle cx="0" cy="24" r="20" className={classes.body} />
        <Half />
        <g transform="scale(-1 1)">
          <Half />
        </g>
      </g>
      {strips.map(({ key, path, width: tape, step }) => (
        <path
          key={key}
          d={path}
          strokeWidth={tape}
          className={classes.tape}
          data-step={step === null ? undefined : step}
        />
      ))}
      {labels.map(label => (
        <Label key={label.key} label={label} />
      ))}
      <text x={middle - 62} y={height - 4} textAnchor="end">
        {sides[0]}
      </text>
      <text x={middle} y={height - 4} textAnchor="middle" className={classes.name}>
        {name}
      </text>
      <text x={middle + 62} y={height - 4}>
        {sides[1]}
      </text>
    </svg>
  )
}

const Half = () => (
  <>
    <path d={trunk} className={classes.body} />
    {limbs.map(([path, width]) => (
      <path key={path} d={path} strokeWidth={width} className={classes.limb} />
    ))}
  </>
)

function Label({ label: { x, y, anchor, lines, leader } }: { label: FigureLabel }) {
  return (
    <>
      <path d={leader} className={classes.leader} />
      <text x={x} y={y} textAnchor={anchor} className={classes.count}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? 0 : 15}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}
