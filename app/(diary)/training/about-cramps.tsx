import { Publications } from '@/app/_ui/publications'
import { trainingSources } from '@/lib/domain/training/training-sources'
import type { Words } from '@/lib/domain/words/words'
import classes from './training.module.css'

const about = [trainingSources.schwellnus2011, trainingSources.konaRecords, trainingSources.miller2022]

/** What the figures of training say about cramps: nothing that was studied; and what was. */
export function AboutCramps({ words }: { words: Words }) {
  const { cramps } = words.trainingLoad
  return (
    <section className={classes.about} aria-label={cramps.title}>
      <h2>{cramps.title}</h2>
      <p>{cramps.notStudied}</p>
      <p>{cramps.found}</p>
      <p>{cramps.own}</p>
      <p className={classes.line}>
        {words.referral.restsOn} <Publications sources={about} words={words} />.
      </p>
    </section>
  )
}
