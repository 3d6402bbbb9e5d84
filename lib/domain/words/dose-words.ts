import type { Dose } from '../prevention/due'
import { exercises, type ExerciseName } from '../prevention/exercises'
import type { Plan } from '../prevention/plan'
import type { Words } from './words'

/** A dose in words: "30 s, 2 times on each leg", "2 sets of 8 to 12", "Sets of 12, 10, 8". */
export function doseWords(
  exercise: ExerciseName,
  dose: Dose,
  legs: Plan['legs'],
  { prevention }: Pick<Words, 'prevention'>,
): string {
  const { dose: words, nordic } = prevention
  if (dose.kind === 'hold')
    return legs === 'both'
      ? words.hold(dose.holdSeconds, dose.repeats)
      : words.holdOneLeg(dose.holdSeconds, dose.repeats, words.legs[legs])
  const [first] = dose.sets
  const isAlike = dose.sets.every(({ from, to }) => from === first?.from && to === first.to)
  const said =
    first !== undefined && isAlike
      ? words.sets(dose.sets.length, first.from, first.to)
      : words.setsOf(dose.sets.map(({ from, to }) => nordic.range(from, to)).join(', '))
  return exercises[exercise].isPerLeg ? words.eachLeg(said) : said
}
