import { useId } from 'react'
import type { CalendarChart, CalendarKey } from '@/lib/domain/series/calendar-chart'
import type { DrawnBlock, LeadsTo } from '@/lib/domain/series/packed-calendar'
import classes from './calendar.module.css'
import { HatchPattern } from './hatch-pattern'
import { PlacedWords } from './placed-words'

type Props = Pick<CalendarChart, 'view' | 'keys'> & {
  blocks: readonly DrawnBlock[]
  /** Where the entries of these days stand. */
  hrefOf: (days: LeadsTo) => string
}

/**
 * The calendar as cells, with its key. A pointer gets from a cell to its entries; the keyboard and a screen reader do so in
 * the table, where a row stands for many cells that are alike.
 */
export function CalendarDrawing({ view, blocks, keys, hrefOf }: Props) {
  const hatch = useId()
  return (
    <div className={classes.calendar} aria-hidden="true">
      <div className={classes.blocks}>
        {blocks.map(block => (
          <Block key={block.key} block={block} view={view} hatch={hatch} hrefOf={hrefOf} />
        ))}
      </div>
      <ul className={classes.keys}>
        {keys.map(key => (
          <Key key={key.shape} sample={key} hatch={hatch} />
        ))}
      </ul>
    </div>
  )
}

type BlockProps = {
  block: DrawnBlock
  view: CalendarChart['view']
  hatch: string
  hrefOf: Props['hrefOf']
}

function Block({ block, view, hatch, hrefOf }: BlockProps) {
  const { width, height, side, words, unknown, none, cramps, strips, today } = block
  const corner = side * 0.3
  return (
    <svg className={classes.block} data-view={view} viewBox={`0 0 ${width} ${height}`}>
      <HatchPattern id={hatch} apart={5} />
      <PlacedWords words={words} />
      <path d={unknown} fill={`url(#${hatch})`} />
      <path d={none} strokeWidth={side * 0.36} className={classes.none} />
      {strips.map(({ x, y, filled }) => (
        <Strip key={`${x} ${y}`} x={x} y={y} width={side} filled={filled} />
      ))}
      {cramps.map(({ x, y, step, words: count, leadsTo }) => (
        <a key={`${x} ${y}`} href={leadsTo === null ? undefined : hrefOf(leadsTo)} tabIndex={-1}>
          <rect
            x={x}
            y={y}
            width={side}
            height={side}
            rx={corner}
            className={classes.cell}
            data-step={step}
          />
          <text
            x={x + side / 2}
            y={y + side / 2 + 4.5}
            textAnchor="middle"
            className={classes.count}
            data-step={step}
          >
            {count}
          </text>
        </a>
      ))}
      {today !== null && (
        <rect
          x={today.x - 1.5}
          y={today.y - 1.5}
          width={side + 3}
          height={side + 3}
          rx={corner + 1.5}
          className={classes.today}
        />
      )}
    </svg>
  )
}

const stripHeight = 4

const Strip = ({ x, y, width, filled }: { x: number; y: number; width: number; filled: number }) => (
  <g>
    <rect
      x={x + 0.5}
      y={y + 0.5}
      width={width - 1}
      height={stripHeight - 1}
      rx={1.5}
      className={classes.strip}
    />
    <rect x={x} y={y} width={width * filled} height={stripHeight} rx={1.5} className={classes.known} />
  </g>
)

function Key({ sample: { shape, words }, hatch }: { sample: CalendarKey; hatch: string }) {
  return (
    <li>
      <svg viewBox="0 0 19 19" width="19" height="19">
        {shape === 'none' && <path d="M9.5 9.5h0" strokeWidth="7" className={classes.none} />}
        {shape === 'unknown' && <path d="M0 0h19v19h-19Z" fill={`url(#${hatch})`} />}
        {shape === 'today' && (
          <rect x="1.5" y="1.5" width="16" height="16" rx="5" className={classes.today} />
        )}
        {shape.startsWith('step') && (
          <rect
            x="1"
            y="1"
            width="17"
            height="17"
            rx="5"
            className={classes.cell}
            data-step={shape.slice(-1)}
          />
        )}
      </svg>
      {words}
    </li>
  )
}
