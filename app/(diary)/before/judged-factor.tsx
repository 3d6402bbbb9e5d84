import Link from 'next/link'
import { HowMade } from '@/app/_ui/how-made'
import type { Comparison } from '@/lib/domain/comparison/comparisons'
import {
  directionWords,
  factorName,
  factorSources,
  factorSteps,
  factorWindow,
} from '@/lib/domain/words/factor-words'
import { cameWords } from '@/lib/domain/words/ratio-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './before.module.css'
import { FactorIcon } from './factor-icon'
import { plainContext } from './plain-context'
import { RatioScale, RatioStrip } from './ratio-strip'

type Props = { of: Comparison; href: string; words: Words }

/** One factor that could be judged: both counts, the range of the ratio, and how sure it is. Leads to its cramps. */
export function JudgedFactor({ of, href, words }: Props) {
  const { factor, certainty } = of
  const { before } = words
  const name = factorName(factor.name, words)
  const direction = directionWords(certainty, of, words)
  return (
    <article className={classes.factor}>
      <div className={classes.row}>
        <div className={classes.name}>
          <FactorIcon name={factor.name} />
          <div>
            <h2>
              <Link href={href} prefetch={false}>
                {name}
              </Link>
            </h2>
            <p className={classes.small}>{factorWindow(factor, words)}</p>
          </div>
        </div>
        <p className={classes.counts}>
          <b>{before.outOf(of.cramps.count, of.cramps.of)}</b> <span>{before.cramps}</span>{' '}
          <b>{before.outOf(of.referents.count, of.referents.of)}</b> <span>{before.comparableDays}</span>
        </p>
        <div className={classes.strip}>
          <RatioStrip name={factor.name} counts={of} words={words} />
          <RatioScale words={words} />
        </div>
        <div className={classes.verdict}>
          <b>{before.certainty[certainty]}</b>
          {direction !== null && <span>{direction}</span>}
          <span className={classes.came}>{cameWords(of, words)}</span>
        </div>
      </div>
      <HowMade
        of={name}
        steps={factorSteps(factor, of, words)}
        sources={factorSources(factor.name)}
        from="/before"
        context={plainContext}
        words={words}
      />
    </article>
  )
}
