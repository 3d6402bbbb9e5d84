import { adultFrom } from '../hydration/adequate-drinks'
import type { Band, BandPart } from '../hydration/day-band'
import type { SessionPart } from '../hydration/session-part'
import { massWords } from '../forms/units'
import type { Units } from '../profile'
import { entryWords, type WordsContext } from './entry-words'
import { amountWords, bandWords, volumeRangeWords } from './fluid-words'
import type { Words } from './words'

/** What the steps are written with. */
export type Telling = { units: Units; context: WordsContext; words: Words }

/** The name of a part of the band, as it stands in a table. */
export function partName(part: BandPart, { context, words }: Telling): string {
  const { parts } = words.fluidBand
  if (part.id === 'session') return entryWords(part.session, context, words).title
  return part.id === 'hot-day' ? parts.hotDay : parts[part.id]
}

/** How a band was made, a sentence for each part, and the sum. */
export function bandSteps(band: Band, telling: Telling): string[] {
  const { units, words } = telling
  const { steps } = words.fluidBand
  return [
    ...band.parts.flatMap(part => stepsOf(part, telling)),
    steps.sum(bandWords(band, units.volume, words)),
  ]
}

function stepsOf(part: BandPart, telling: Telling): string[] {
  const { units, words } = telling
  const { steps } = words.fluidBand
  const range = volumeRangeWords(part, units.volume, words)
  const edge = (ml: number) => amountWords(ml, units.volume, words)
  switch (part.id) {
    case 'base':
      return [
        steps.base(whomOf(part, words), range),
        ...(part.age === null && part.forTwo === null ? [steps.ageNotKnown] : []),
      ]
    case 'mass':
      return [steps.mass(massWords(part.massKg, units.mass, words))]
    case 'pregnancy':
    case 'lactation':
      return [steps[part.id](edge(part.lowMl), edge(part.highMl))]
    case 'hot-day':
      return [steps.hotDay(range)]
    case 'session':
      return [sessionStep(part, telling)]
  }
}

function whomOf(
  { sexes, age, forTwo }: Extract<BandPart, { id: 'base' }>,
  { fluidBand: { steps } }: Words,
): string {
  if (forTwo !== null) return steps.whom.mother
  const isChild = age !== null && age < adultFrom
  const [sex] = sexes
  if (sexes.length !== 1 || sex === undefined) return isChild ? steps.whom.child : steps.whom.both
  if (!isChild) return steps.whom[sex]
  return sex === 'female' ? steps.whom.girl : steps.whom.boy
}

function sessionStep(part: SessionPart, { units, context, words }: Telling): string {
  const { steps } = words.fluidBand
  const { session, sweat } = part
  const name = entryWords(session, context, words).title
  const range = volumeRangeWords(part, units.volume, words)
  const { basis, standsIn } = sweat
  if (basis === 'published')
    return standsIn === null
      ? steps.partly(name, range)
      : steps.published(name, range, steps.standsIn[standsIn])
  const said = steps[basis](name, range)
  return standsIn === 'slip' ? `${said} ${steps.slipLeftOut}` : said
}
