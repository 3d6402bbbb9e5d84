'use client'

import { useState } from 'react'
import type { Muscle, Side } from '@/lib/domain/muscle'
import { capital } from '@/lib/domain/words/capital'
import classes from './choosing.module.css'
import { useScreenWords } from './cramp-now-words'

/** What cramps most often first. */
const usual: readonly Muscle[] = ['calf', 'hamstring', 'foot', 'quadriceps']

const further: readonly Muscle[] = [
  'toes',
  'shin',
  'adductor',
  'glute',
  'hand',
  'fingers',
  'forearm',
  'upper-arm',
  'shoulder',
  'neck',
  'back',
  'abdomen',
  'flank',
  'chest',
  'jaw',
  'face',
  'other',
]

const withoutSides: readonly Muscle[] = ['abdomen', 'chest', 'jaw', 'neck', 'face']

type MuscleTilesProps = {
  /** The muscle and side of the last cramp, offered first; null when it is not known. */
  last: { muscle: Muscle; side: Side } | null
  /** One question among others. */
  isPart?: boolean
  onChosen: (muscle: Muscle, side: Side) => void
}

/** Muscles with their sides as large tiles, left and right where they are: one tap says both. */
export function MuscleTiles({ last, isPart = false, onChosen }: MuscleTilesProps) {
  const { crampNow, body } = useScreenWords()
  const [showsAll, setShowsAll] = useState(false)
  const first = last === null || last.muscle === 'other' ? [] : [last.muscle]
  const shown = [...new Set([...first, ...usual])].slice(0, showsAll ? undefined : 4)
  const rows = showsAll ? [...shown, ...further.filter(muscle => !shown.includes(muscle))] : shown
  return (
    <div
      className={classes.choosing}
      data-part={isPart || undefined}
      role="group"
      aria-labelledby="which-muscle"
    >
      <h1 id="which-muscle">{crampNow.chooseMuscle}</h1>
      <div className={classes.sides}>
        {rows.map(muscle =>
          withoutSides.includes(muscle) ? (
            <button
              key={muscle}
              type="button"
              className={classes.tile}
              data-whole
              onClick={() => onChosen(muscle, 'midline')}
            >
              {capital(body.muscles[muscle])}
            </button>
          ) : (
            (['left', 'right'] as const).map(side => (
              <button
                key={`${muscle} ${side}`}
                type="button"
                className={classes.tile}
                data-last={(last?.muscle === muscle && last.side === side) || undefined}
                onClick={() => onChosen(muscle, side)}
              >
                {capital(body.onSide(muscle, side))}
              </button>
            ))
          ),
        )}
        {!showsAll && (
          <button type="button" className={classes.tile} data-whole onClick={() => setShowsAll(true)}>
            {crampNow.moreMuscles}
          </button>
        )}
      </div>
    </div>
  )
}
