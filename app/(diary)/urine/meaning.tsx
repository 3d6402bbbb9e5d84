import type { ReasonKind } from '@/lib/domain/cautions'
import { urineBands } from '@/lib/domain/hydration/urine-colour'
import { urineSources } from '@/lib/domain/hydration/urine-sources'
import type { Words } from '@/lib/domain/words/words'
import { Publications } from '../../_ui/publications'
import colour from '../../_ui/urine-step.module.css'
import classes from './urine.module.css'

const stepsOf = { pale: [1, 2, 3], middle: [4, 5, 6], dark: [7, 8] } as const

/** What the steps mean and what to know before reading much into them. Whom a clinic told how much, or who has to ask first, is told nothing of drinking. */
export function Meaning({ reasons, words }: { reasons: ReasonKind | null; words: Words }) {
  const { urine } = words.sweat
  return (
    <>
      <section aria-labelledby="steps-mean">
        <h2 id="steps-mean">{urine.bands}</h2>
        <ul role="list" className={classes.bands}>
          {urineBands.map(band => (
            <li key={band}>
              <span className={classes.swatches} aria-hidden="true">
                {stepsOf[band].map(step => (
                  <i key={step} className={colour.step} data-step={step} />
                ))}
              </span>
              <span>
                <b>{urine.bandNames[band].steps}</b> {reasons === null && urine.bandNames[band].words}
              </span>
            </li>
          ))}
        </ul>
        <p className={classes.second}>
          {reasons !== null && urine.reason[reasons]} {urine.bandsOurs}
        </p>
      </section>
      <section aria-labelledby="before-reading">
        <h2 id="before-reading">{urine.notes}</h2>
        <ul className={classes.notes}>
          {urine.noteList.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p className={classes.second}>
          {words.referral.restsOn} <Publications sources={Object.values(urineSources)} words={words} />.
        </p>
      </section>
    </>
  )
}
