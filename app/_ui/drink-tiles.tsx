'use client'

import { IconCheck, IconDots } from '@tabler/icons-react'
import Link from 'next/link'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import type { KitDrink } from '@/lib/outbox/kit'
import classes from './drink-tiles.module.css'
import { VesselIcon } from './kind-icon'
import { oneTapCode } from './one-tap-code'
import { presetVariable } from './preset-colour'
import { OneTapProblem } from './one-tap-problem'
import { useOneTap } from './use-one-tap'
import { useWords } from './use-words'

type DrinkTilesProps = { drinks: readonly KitDrink[]; home: TimeZone }

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
