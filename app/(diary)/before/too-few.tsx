import Link from 'next/link'
import type { Comparison } from '@/lib/domain/comparison/comparisons'
import { factorName, leftOutWords, tooFewWords } from '@/lib/domain/words/factor-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './before.module.css'
import { FactorIcon } from './factor-icon'

type Props = { factors: readonly { of: Comparison; href: string }[]; words: Words }

/** The factors of which nothing is said, each with what is missing. */
export function TooFew({ factors, words }: Props) {
  const { tooFew } = words.before
  return (
    <section className={classes.section} aria-labelledby="too-few">
      <h2 id="too-few">{tooFew.title}</h2>
      <ul role="list" className={classes.few}>
        {factors.map(({ of, href }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              <FactorIcon name={of.factor.name} />
              <span>
                {factorName(of.factor.name, words)}
                <span className={classes.small}>
                  {[tooFewWords(of, words), leftOutWords(of, words)]
                    .filter(said => said !== null)
                    .join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{tooFew.why}</p>
    </section>
  )
}
