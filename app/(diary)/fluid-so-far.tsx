import { IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import type { Fluid } from '@/lib/domain/entry'
import type { DayBand } from '@/lib/domain/hydration/day-band'
import { volumeOf } from '@/lib/domain/hydration/drinks-by-hour'
import type { Units } from '@/lib/domain/profile'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import type { VolumeUnit } from '@/lib/domain/units'
import { bandSentence } from '@/lib/domain/words/fluid-words'
import { dayVolumeWords } from '@/lib/domain/words/volume-words'
import type { KitDrink } from '@/lib/outbox/kit'
import { BandTape } from '../_ui/band-tape'
import { DrinkTiles } from '../_ui/drink-tiles'
import { LevelMark } from '../_ui/level-mark'
import { OpenDrink, type OpenOne } from '../_ui/open-drink'
import classes from './fluid-so-far.module.css'
import page from './page.module.css'
import type { Words } from '@/lib/domain/words/words'

type FluidSoFarProps = {
  fluids: readonly Fluid[]
  band: DayBand
  /** What of the day is warned of, told, the most pressing first; while there is any, nobody is asked to drink. */
  warnings: readonly string[]
  usual: readonly KitDrink[]
  unit: VolumeUnit
  home: TimeZone
  open: OpenOne | null
  units: Units
  words: Words
}

/**
 * The day's fluid as a number and a tape with the band, and the person's own drinks below it. Where a clinic says how much,
 * the amount alone: no band, no prompt.
 */
export function FluidSoFar({
  fluids,
  band,
  warnings,
  usual,
  unit,
  home,
  open,
  units,
  words,
}: FluidSoFarProps) {
  const totalMl = volumeOf(fluids)
  const [warned, ...further] = warnings
  const total = dayVolumeWords(totalMl, unit, words)
  return (
    <section className={page.fluid} aria-labelledby="fluid-so-far">
      <h2 id="fluid-so-far" className={classes.line}>
        <Link href="/fluid" className={classes.open} prefetch={false}>
          {fluids.length === 0 ? (
            <span className={classes.nothing}>{words.today.noDrinksYet}</span>
          ) : (
            <>
              <span className={classes.figure}>{total.figure}</span>{' '}
              <span className={classes.unit}>{total.unit}</span>{' '}
              <span className={classes.soFar}>{words.today.soFarToday}</span>
            </>
          )}
          <IconChevronRight aria-hidden="true" />
        </Link>
      </h2>
      <BandTape
        drinksMl={fluids.map(({ volumeMl }) => volumeMl)}
        band={band}
        unit={unit}
        isToday
        words={words}
      />
      {warned !== undefined && (
        <Link href="/fluid#warnings" className={classes.warning} prefetch={false}>
          <LevelMark level="urgent" />
          <span className={classes.warned}>
            {warned}
            {further.length > 0 && `, ${words.referral.andMore(further.length)}`}
          </span>
          <IconChevronRight aria-hidden="true" />
        </Link>
      )}
      {band.kind === 'band' && (
        <p className={classes.sentence}>
          {bandSentence(fluids.length === 0 ? null : totalMl, band, {
            unit,
            isToday: true,
            mayAsk: warnings.length === 0,
            words,
          })}
        </p>
      )}
      <div className={classes.tiles}>
        <DrinkTiles drinks={usual} home={home} />
        <OpenDrink open={open} drinks={usual} units={units} home={home} />
      </div>
    </section>
  )
}
