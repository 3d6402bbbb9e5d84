'use client'

import { IconCheck, IconDots } from '@tabler/icons-react'
import Link from 'next/link'
import type { PresetColour } from '@/lib/domain/preset'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import classes from './drink-tiles.module.css'
import { VesselIcon, type Vessel } from './kind-icon'
import { oneTapCode } from './one-tap-code'
import { presetVariable } from './preset-colour'
import { OneTapProblem } from './one-tap-problem'
import { useOneTap } from './use-one-tap'
import { useWords } from './use-words'

/** A drink of the person's own, ready to be logged with one tap. */
export type UsualDrink = {
  beverageId: string
  volumeMl: number
  /** "Tea" */
  name: string
  /** "300 ml" */
  volume: string
  /** What stands after "Saved: ": "tea, 300 ml". */
  saved: string
  vessel: Vessel
  /** Without one: the colour of fluid. */
  colour?: PresetColour
}

type DrinkTilesProps = { drinks: readonly UsualDrink[]; home: TimeZone }

/** The person's own drinks, each one tap, and the way to every other drink. */
export function DrinkTiles({ drinks, home }: DrinkTilesProps) {
  const { log, busyWith, problem } = useOneTap()
  const { tiles } = useWords()
  return (
    <>
      <div className={classes.drinks} role="group" aria-label={tiles.logADrink}>
        {drinks.map(drink => {
          const name = `${drink.beverageId} ${drink.volumeMl}`
          const isBusy = busyWith === name
          const makeEntry = async () => {
            const { drinkNow } = await oneTapCode()
            return drinkNow({ beverageId: drink.beverageId, volumeMl: drink.volumeMl }, home)
          }
          return (
            <button
              key={name}
              type="button"
              className={classes.drink}
              aria-disabled={busyWith !== null}
              onClick={() => void log({ name, saved: drink.saved, makeEntry })}
            >
              {isBusy ? (
                <IconCheck color={presetVariable(drink.colour)} />
              ) : (
                <VesselIcon vessel={drink.vessel} colour={presetVariable(drink.colour)} />
              )}
              <b className={classes.name}>{drink.name}</b>
              <span className={classes.volume}>{drink.volume}</span>
              {drink.colour !== undefined && (
                <span className={classes.tape} style={{ background: presetVariable(drink.colour) }} />
              )}
            </button>
          )
        })}
        <Link href="/drinks/new" className={classes.drink}>
          <IconDots color="var(--fluid)" />
          <b className={classes.name}>{tiles.other}</b>
          <span className={classes.volume}>{tiles.orEarlier}</span>
        </Link>
      </div>
      <OneTapProblem problem={problem} />
    </>
  )
}
