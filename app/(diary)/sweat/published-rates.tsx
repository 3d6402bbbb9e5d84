import { publishedSweat } from '@/lib/domain/hydration/published-sweat'
import { sweatSources } from '@/lib/domain/hydration/sweat-sources'
import type { VolumeUnit } from '@/lib/domain/units'
import { rateWords } from '@/lib/domain/words/sweat-words'
import { dayVolumeWords } from '@/lib/domain/words/volume-words'
import type { Words } from '@/lib/domain/words/words'
import { Publications } from '../../_ui/publications'
import classes from './sweat.module.css'

const kinds = ['athletes', 'endurance', 'american-football', 'soccer', 'basketball', 'baseball'] as const

/** What stands in where the person has no rate of their own. */
export function PublishedRates({ unit, words }: { unit: VolumeUnit; words: Words }) {
  const { sweat } = words
  return (
    <section aria-labelledby="published">
      <h2 id="published">{sweat.published}</h2>
      <p className={classes.text}>{sweat.publishedLine}</p>
      <dl className={classes.list}>
        {kinds.map(kind => (
          <div key={kind}>
            <dt>{sweat.publishedKinds[kind]}</dt>
            <dd>
              {sweat.plusMinus(
                dayVolumeWords(publishedSweat[kind].meanMl, unit, words).figure,
                rateWords(publishedSweat[kind].deviationMl, unit, words),
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.second}>
        {words.referral.restsOn}{' '}
        <Publications sources={[sweatSources.baker2016, sweatSources.barnes2019]} words={words} />.
      </p>
    </section>
  )
}
