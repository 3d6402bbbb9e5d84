import type { Edges } from '../hydration/adequate-drinks'
import { placeInBand, type Band } from '../hydration/day-band'
import type { VolumeUnit } from '../units'
import { fixedWords } from './number-words'
import { dayVolumeWords, ouncesOf, volumeWords } from './volume-words'
import type { Words } from './words'

/** An amount of a day: "0.75 L", "25 fl oz". */
export function amountWords(ml: number, unit: VolumeUnit, words: Words): string {
  const { figure, unit: name } = dayVolumeWords(ml, unit, words)
  return `${figure} ${name}`
}

/** An edge without its unit, to one decimal of a litre: "1.6"; whole fluid ounces. */
export const edgeWords = (ml: number, unit: VolumeUnit, words: Words): string =>
  unit === 'ml' ? fixedWords(ml / 1000, 1, words) : String(Math.round(ouncesOf(ml, unit)))

const between = (low: string, high: string, name: string, { fluidBand }: Words): string =>
  low === high ? `${low} ${name}` : `${fluidBand.to(low, high)} ${name}`

/** A band from edge to edge: "1.6 to 2.2 L". */
export const bandWords = ({ lowMl, highMl }: Edges, unit: VolumeUnit, words: Words): string =>
  between(
    edgeWords(lowMl, unit, words),
    edgeWords(highMl, unit, words),
    dayVolumeWords(lowMl, unit, words).unit,
    words,
  )

/**
 * A range that holds what it promises: its lower edge is rounded up and its upper edge down, to one decimal of a litre or a
 * whole fluid ounce, or to one decimal more where the range is narrower than that.
 */
export function keptWords({ lowMl, highMl }: Edges, unit: VolumeUnit, words: Words): string {
  const [low, high] =
    unit === 'ml' ? [lowMl / 1000, highMl / 1000] : [ouncesOf(lowMl, unit), ouncesOf(highMl, unit)]
  const coarse = unit === 'ml' ? 1 : 0
  const edges = (decimals: number): [number, number] => {
    const step = 10 ** decimals
    return [Math.ceil(low * step - 1e-9) / step, Math.floor(high * step + 1e-9) / step]
  }
  const decimals = [coarse, coarse + 1].find(one => edges(one)[0] <= edges(one)[1]) ?? coarse + 2
  const [from, until] = edges(decimals)
  const { unit: name } = dayVolumeWords(lowMl, unit, words)
  return between(
    fixedWords(from, decimals, words),
    fixedWords(Math.max(from, until), decimals, words),
    name,
    words,
  )
}

/** A range to two decimals of a litre, as parts of a band are said: "0.71 to 1.28 L". */
export const volumeRangeWords = ({ lowMl, highMl }: Edges, unit: VolumeUnit, words: Words): string => {
  const [low, high] = [dayVolumeWords(lowMl, unit, words), dayVolumeWords(highMl, unit, words)]
  return between(low.figure, high.figure, low.unit, words)
}

/** A range of small amounts, to ten ml: "350 to 490 ml". */
export function sipsWords({ lowMl, highMl }: Edges, unit: VolumeUnit, words: Words): string {
  const [low, high] = [lowMl, highMl].map(ml => volumeWords(Math.round(ml / 10) * 10, unit, words))
  if (low === undefined || high === undefined || low === high) return high ?? ''
  return words.fluidBand.to(low.replace(/ (ml|fl oz)$/, ''), high)
}

/**
 * Where the fluid of a day lies against its band. Null is a day without a drink: it is not said to be below anything, the
 * band alone is. `isToday` chooses between what to do now and what was; where `mayAsk` is false nobody is asked to drink.
 */
export function bandSentence(
  fluidMl: number | null,
  band: Band,
  { unit, isToday, mayAsk, words }: { unit: VolumeUnit; isToday: boolean; mayAsk: boolean; words: Words },
): string {
  const { fluidBand } = words
  const adults = band.notKnown.includes('age') ? ` ${fluidBand.forAdults}` : ''
  if (fluidMl === null) {
    const range = bandWords(band, unit, words)
    return `${isToday ? fluidBand.bandIs(range) : fluidBand.bandWas(range)}${adults}`
  }
  const { place, byMl } = placeInBand(fluidMl, band)
  const by = amountWords(byMl, unit, words)
  const said = isToday
    ? {
        below: mayAsk ? fluidBand.below(by) : fluidBand.belowAlone(by),
        above: fluidBand.above(by),
        inside: mayAsk ? fluidBand.inside : fluidBand.insideAlone,
      }
    : { below: fluidBand.wasBelow(by), above: fluidBand.wasAbove(by), inside: fluidBand.wasInside }
  return `${said[place]}${adults}`
}
