import type { Fluid } from '@/lib/domain/entry'
import { fluidStrip } from '@/lib/domain/strips/fluid-strip'
import type { Units } from '@/lib/domain/profile'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import type { VolumeUnit } from '@/lib/domain/units'
import { dayVolumeWords } from '@/lib/domain/words/volume-words'
import type { KitDrink } from '@/lib/outbox/kit'
import { DrinkTiles } from '../_ui/drink-tiles'
import { OpenDrink, type OpenOne } from '../_ui/open-drink'
import { FluidTape } from '../_ui/fluid-tape'
import classes from './fluid-so-far.module.css'
import page from './page.module.css'
import type { Words } from '@/lib/domain/words/words'

type FluidSoFarProps = {
  fluids: readonly Fluid[]
  usual: readonly KitDrink[]
  unit: VolumeUnit
  home: TimeZone
  open: OpenOne | null
  units: Units
  words: Words
}

/** The day's fluid as a number and a tape, with the person's own drinks below it. The amount alone: no band, no goal. */
export function FluidSoFar({ fluids, usual, unit, home, open, units, words }: FluidSoFarProps) {
  const strip = fluidStrip(
    fluids.map(({ volumeMl }) => volumeMl),
    unit,
  )
  const total = dayVolumeWords(strip.totalMl, unit, words)
  return (
    <section className={page.fluid} aria-labelledby="fluid-so-far">
      <h2 id="fluid-so-far" className={classes.line}>
        {fluids.length === 0 ? (
          <span className={classes.nothing}>{words.today.noDrinksYet}</span>
        ) : (
          <>
            <span className={classes.figure}>{total.figure}</span>{' '}
            <span className={classes.unit}>{total.unit}</span>{' '}
            <span className={classes.soFar}>{words.today.soFarToday}</span>
          </>
        )}
      </h2>
      <FluidTape strip={strip} totalWords={`${total.figure} ${total.unit}`} words={words} />
      <div className={classes.tiles}>
        <DrinkTiles drinks={usual} home={home} />
        <OpenDrink open={open} drinks={usual} units={units} home={home} />
      </div>
    </section>
  )
}
