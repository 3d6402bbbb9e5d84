'use client'

import { intensities } from '@/lib/domain/cramp-now/running-cramp'
import classes from './cramp-now.module.css'
import { useScreenWords } from './cramp-now-words'

type IntensityStepsProps = { chosen: number | null; onChosen: (severity: number) => void }

/** Five large steps with words; the strongest stands at the top, as on a scale. */
export function IntensitySteps({ chosen, onChosen }: IntensityStepsProps) {
  const { crampNow } = useScreenWords()
  return (
    <div className={classes.choosing} role="group" aria-labelledby="how-bad">
      <h1 id="how-bad">{crampNow.howBad}</h1>
      <div className={classes.intensities}>
        {intensities.toReversed().map(severity => (
          <button
            key={severity}
            type="button"
            className={classes.intensity}
            aria-pressed={chosen === severity}
            onClick={() => onChosen(severity)}
          >
            <span className={classes.strip} data-severity={severity} aria-hidden="true" />
            <b>{crampNow.intensity[severity]}</b>
            <span className={classes.figure}>{severity}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
