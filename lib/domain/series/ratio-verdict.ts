import type { Rate } from '../statistics/one-rate'
import { rateRatio } from '../statistics/two-rates'
import { fixedWords } from '../words/number-words'
import type { Words } from '../words/words'
import { daysForRate } from './how-often-series'

/** How often something came beside a time before, and the ratio with its limits as words; null where none can be said. */
export type RatioVerdict = {
  what: 'more' | 'less' | 'alike' | 'cannot-tell' | 'none' | 'too-few'
  ratio: string | null
}

/**
 * Two rates are about the same only where both limits lie between two thirds and one and a half: a wider interval that
 * holds 1 says no more than that they cannot be told apart. These two bounds are ours.
 */
const alikeFrom = 2 / 3
const alikeTo = 1.5

/** Cut away from 1 at the limits, so that the interval said is never narrower than it is. */
const down = (value: number): number => Math.floor(value * 10) / 10
const up = (value: number): number => Math.ceil(value * 10) / 10

/** What the first rate, of events over known days, is to the second, with exact limits of 95 %. Fewer days than a rate needs are too few. */
export function ratioVerdict(now: Rate, before: Rate, words: Words): RatioVerdict {
  if (now.time < daysForRate || before.time < daysForRate) return { what: 'too-few', ratio: null }
  if (now.count === 0 && before.count === 0) return { what: 'none', ratio: null }
  const { besideBefore } = words
  const { ratio, atLeast, atMost } = rateRatio(now, before)
  const said = (value: number): string => (value === 0 ? '0' : fixedWords(value, 1, words))
  const what = verdictOf(atLeast, atMost)
  if (ratio === null || atMost === null)
    return { what, ratio: what === 'more' ? besideBefore.atLeast(said(down(atLeast))) : null }
  return { what, ratio: besideBefore.times(said(ratio), said(down(atLeast)), said(up(atMost))) }
}

function verdictOf(atLeast: number, atMost: number | null): RatioVerdict['what'] {
  if (atLeast > 1) return 'more'
  if (atMost === null) return 'cannot-tell'
  if (atMost < 1) return 'less'
  return atLeast >= alikeFrom && atMost <= alikeTo ? 'alike' : 'cannot-tell'
}
