import { massBelowWords, massWords } from '../forms/units'
import type { SessionGuidance } from '../hydration/session-guidance'
import type { Telling } from './band-steps'
import { amountWords, bandWords, keptWords, sipsWords } from './fluid-words'
import { volumeWords } from './volume-words'

type Part = 'before' | 'during' | 'after'

/** Drinking before, during and after a session in sentences. */
export function guidanceWords(guidance: SessionGuidance, telling: Telling): Record<Part, string[]> {
  return {
    before: beforeWords(guidance, telling),
    during: duringWords(guidance.during, telling),
    after: afterWords(guidance.after, telling),
  }
}

function beforeWords({ before }: SessionGuidance, { units, words }: Telling): string[] {
  const { exercise } = words.fluidBand
  if (before === null) return [exercise.perKg]
  return [
    exercise.fourHours(sipsWords(before.fourHours, units.volume, words)),
    exercise.twoHours(sipsWords(before.twoHours, units.volume, words)),
  ]
}

function duringWords(during: SessionGuidance['during'], telling: Telling): string[] {
  const { units, words } = telling
  const { exercise, perHour } = words.fluidBand
  const { own, mostLossKg, startingPerHourMl, inHeat } = during
  return [
    mostLossKg === null
      ? exercise.mostLossUnknown
      : exercise.mostLoss(massBelowWords(mostLossKg, units.mass, words)),
    ...(own === null
      ? [exercise.starting(perHour(bandWords(startingPerHourMl, units.volume, words)))]
      : ownWords(own, telling)),
    ...(inHeat === null
      ? []
      : [
          exercise.inHeat(
            volumeWords(inHeat.ml, units.volume, words),
            inHeat.everyMinutes.least,
            inHeat.everyMinutes.most,
          ),
        ]),
    exercise.never,
  ]
}

function ownWords(own: NonNullable<SessionGuidance['during']['own']>, { units, words }: Telling): string[] {
  const { exercise, perHour } = words.fluidBand
  const sweat = perHour(amountWords(own.perHourMl, units.volume, words))
  if (own.isHeldBack) return [exercise.heldBack(sweat)]
  return own.lowMl === 0
    ? [exercise.ownLittle(sweat, perHour(amountWords(own.highMl, units.volume, words)))]
    : [exercise.own(sweat, perHour(keptWords(own, units.volume, words)))]
}

function afterWords(after: SessionGuidance['after'], { units, words }: Telling): string[] {
  const { exercise } = words.fluidBand
  if (after === null) return [exercise.weigh]
  if (after.lostKg <= 0) return [exercise.nothingLost]
  const amount =
    after.drinkBackMl === null
      ? exercise.checkWeighing
      : exercise.backLost(
          massWords(after.lostKg, units.mass, words),
          amountWords(after.drinkBackMl, units.volume, words),
        )
  return [amount, ...(after.isSevere ? [exercise.severe] : [])]
}
