import type { Comparison } from '@/lib/domain/comparison/comparisons'
import { pairsOfHundred } from '@/lib/domain/comparison/ratio-strip'
import { directionWords, leftOutWords, tooFewWords } from '@/lib/domain/words/factor-words'
import { pairsWords } from '@/lib/domain/words/pairs-words'
import { cameWords } from '@/lib/domain/words/ratio-words'
import type { Words } from '@/lib/domain/words/words'
import { factorColour, FactorIcon } from '../factor-icon'
import { RatioScale, RatioStrip } from '../ratio-strip'
import classes from './factor.module.css'

type Props = { of: Comparison; words: Words }

/** What was counted, how sure it is, and what the ratio says to a person without statistics. */
export function FactorVerdict({ of, words }: Props) {
  const { before, beforeCramps } = words
  const { certainty, factor } = of
  const direction = directionWords(certainty, of, words)
  const isTold = certainty !== 'too-few'
  return (
    <section className={classes.verdict} aria-label={before.certainty[certainty]}>
      <p className={classes.sentence}>
        <FactorIcon name={factor.name} />
        <span>
          {beforeCramps.factor.sentence(
            before.outOf(of.cramps.count, of.cramps.of),
            before.outOf(of.referents.count, of.referents.of),
          )}
        </span>
      </p>
      <p>
        <b>{before.certainty[certainty]}</b>
        {direction !== null && `, ${direction}`}
        {'. '}
        {isTold && `${cameWords(of, words)} `}
        {beforeCramps.factor.certainty[certainty]}
      </p>
      {isTold ? (
        <>
          <div className={classes.strip}>
            <RatioStrip name={factor.name} counts={of} words={words} />
            <RatioScale words={words} />
          </div>
          <InPairs of={of} words={words} />
        </>
      ) : (
        <p className={classes.small}>
          {[tooFewWords(of, words), leftOutWords(of, words)].filter(said => said !== null).join('. ')}.
        </p>
      )}
      <p className={classes.small}>{before.notBecause}</p>
    </section>
  )
}

/** The ratio as pairs out of a hundred, in words and as dots. */
function InPairs({ of, words }: Props) {
  const { factor } = words.beforeCramps
  const { oddsRatio, limits } = of
  const ratio =
    limits.atMost === null
      ? limits.atLeast
      : oddsRatio === 0 || oddsRatio === null
        ? limits.atMost
        : oddsRatio
  const pairs = pairsOfHundred(ratio)
  return (
    <section aria-labelledby="in-words" className={classes.pairs}>
      <div>
        <h2 id="in-words">{factor.inWords}</h2>
        {pairsWords(of, words).map(said => (
          <p key={said}>{said}</p>
        ))}
      </div>
      <svg
        viewBox="0 0 200 50"
        role="img"
        aria-label={factor.drawing(pairs)}
        style={{ color: factorColour(of.factor.name) }}
      >
        {Array.from({ length: 100 }, (_, index) => (
          <circle
            key={index}
            cx={(index % 20) * 10 + 5}
            cy={Math.floor(index / 20) * 10 + 5}
            r="3.4"
            data-filled={index < pairs ? '' : undefined}
          />
        ))}
      </svg>
    </section>
  )
}
