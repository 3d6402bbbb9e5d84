import type { DayBand } from '@/lib/domain/hydration/day-band'
import { fluidStrip } from '@/lib/domain/strips/fluid-strip'
import type { VolumeUnit } from '@/lib/domain/units'
import { amountWords, bandWords, edgeWords } from '@/lib/domain/words/fluid-words'
import type { Words } from '@/lib/domain/words/words'
import { FluidTape } from './fluid-tape'

type BandTapeProps = {
  /** The drinks that count, in ml, oldest first. */
  drinksMl: readonly number[]
  band: DayBand
  unit: VolumeUnit
  isToday: boolean
  words: Words
}

/** The drinks of a day on its tape, with the band where there is one. */
export function BandTape({ drinksMl, band, unit, isToday, words }: BandTapeProps) {
  const { fluidBand, tiles } = words
  const edges = band.kind === 'band' ? band : null
  const strip = fluidStrip(drinksMl, unit, edges)
  const totalWords = amountWords(strip.totalMl, unit, words)
  const drunk = tiles.fluidSoFar(totalWords, drinksMl.length)
  return (
    <FluidTape
      strip={strip}
      totalWords={totalWords}
      label={edges === null ? drunk : fluidBand.tape(drunk, bandWords(edges, unit, words))}
      band={
        edges && {
          name: isToday ? fluidBand.todaysBand : fluidBand.bandOfDay,
          low: edgeWords(edges.lowMl, unit, words),
          high: edgeWords(edges.highMl, unit, words),
        }
      }
    />
  )
}
