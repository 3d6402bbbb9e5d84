import type { Muscle, Side } from '@/lib/domain/muscle'
import classes from './leg-figure.module.css'
import { useWords } from './use-words'

type Strip = { from: readonly [number, number]; to: readonly [number, number]; width: number }
type View = { muscles: Partial<Record<Muscle, readonly Strip[]>> }

const strip = (x1: number, y1: number, x2: number, y2: number, width: number): Strip => ({
  from: [x1, y1],
  to: [x2, y2],
  width,
})

/** One leg, its inner edge at x = 0, from hip to heel. */
const limb =
  'M3 4V60C5 92 12 118 17 146C20 164 13 182 14 204C16 232 25 254 27 278C27 288 22 298 26 305Q40 315 54 305C58 298 53 288 53 278C55 254 66 232 68 204C69 182 61 164 63 146C67 118 88 94 87 54C86 30 78 4 62 4Z'

/** Muscles as strips of tape on that leg, as seen from behind and from the front. */
const views: Record<'back' | 'front', View> = {
  back: {
    muscles: {
      glute: [strip(32, 36, 52, 36, 42)],
      hamstring: [strip(31, 82, 33, 134, 15), strip(58, 82, 51, 134, 15)],
      calf: [strip(30, 182, 32, 224, 16), strip(53, 182, 50, 224, 16)],
      foot: [strip(40, 250, 40, 274, 10), strip(36, 298, 44, 298, 12)],
    },
  },
  front: {
    muscles: {
      adductor: [strip(17, 44, 23, 88, 13)],
      quadriceps: [strip(38, 66, 35, 130, 15), strip(62, 60, 54, 130, 15)],
      shin: [strip(46, 180, 42, 244, 14)],
      foot: [strip(39, 276, 39, 290, 14)],
      toes: [strip(31, 304, 49, 304, 10)],
    },
  },
}

const front: readonly Muscle[] = ['quadriceps', 'adductor', 'shin', 'toes']

/** Muscles the figure can show. */
export const isOnLeg = (muscle: Muscle | ''): boolean =>
  muscle !== '' && (muscle in views.back.muscles || muscle in views.front.muscles)

type LegFigureProps = { muscle: Muscle | ''; side: Side | '' }

/** Both legs with the chosen muscle on the chosen side. Decoration: the radio buttons beside it say the same. */
export function LegFigure({ muscle, side }: LegFigureProps) {
  const view = muscle !== '' && front.includes(muscle) ? 'front' : 'back'
  const [first, second] = view === 'back' ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const { body } = useWords()
  const isMarked = (leg: 'left' | 'right') => side === leg || side === 'both'
  return (
    <div className={classes.figure} aria-hidden="true">
      <svg viewBox="0 0 184 318" className={classes.drawing}>
        <path d="M58 4H126V34Q104 42 92 56Q80 42 58 34Z" className={classes.limb} />
        <g transform="translate(91 0) scale(-1 1)">
          <Leg view={view} muscle={isMarked(first) ? muscle : ''} />
        </g>
        <g transform="translate(93 0)">
          <Leg view={view} muscle={isMarked(second) ? muscle : ''} />
        </g>
      </svg>
      <div className={classes.names}>
        {[first, second].map(leg => (
          <span key={leg} data-marked={isMarked(leg) || undefined}>
            {body[leg]}
          </span>
        ))}
      </div>
      <p className={classes.view}>{view === 'back' ? body.fromBehind : body.fromTheFront}</p>
    </div>
  )
}

function Leg({ view, muscle }: { view: 'back' | 'front'; muscle: Muscle | '' }) {
  return (
    <>
      <path d={limb} className={classes.limb} />
      {Object.entries(views[view].muscles).map(([name, strips]) =>
        strips.map(({ from, to, width }) => (
          <path
            key={`${name} ${from[0]}`}
            d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`}
            className={classes.muscle}
            data-marked={name === muscle || undefined}
            strokeWidth={width}
          />
        )),
      )}
    </>
  )
}
