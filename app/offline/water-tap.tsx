'use client'

import { IconCheck } from '@tabler/icons-react'
import type { Kit } from '@/lib/outbox/kit'
import { VesselIcon } from '../_ui/kind-icon'
import { oneTapCode } from '../_ui/one-tap-code'
import { OneTapProblem } from '../_ui/one-tap-problem'
import { useOneTap } from '../_ui/use-one-tap'
import classes from './offline.module.css'

/** Still water of the tables: from the tap, and from a bottle. */
const waters: readonly string[] = ['FNDDS-94000100', 'FNDDS-94100100']

/** The person's first water, large: the page of the shortcut. Without one of their own, their first drink. */
export function WaterTap({ kit }: { kit: Kit }) {
  const { log, busyWith, problem } = useOneTap()
  const drink = kit.drinks.find(({ beverageId }) => waters.includes(beverageId)) ?? kit.drinks[0]
  if (drink === undefined) return null
  const makeEntry = async () => {
    const { drinkNow } = await oneTapCode()
    return drinkNow({ beverageId: drink.beverageId, volumeMl: drink.volumeMl }, kit.timeZone)
  }
  return (
    <>
      <button
        type="button"
        className={classes.water}
        aria-disabled={busyWith !== null}
        onClick={() => void log({ name: 'water', saved: drink.saved, makeEntry })}
      >
        {busyWith === null ? <VesselIcon vessel={drink.vessel} /> : <IconCheck aria-hidden="true" />}
        {drink.name}, {drink.volume}
      </button>
      <OneTapProblem problem={problem} />
    </>
  )
}
