'use client'

import { intensities } from '@/lib/domain/cramp-now/running-cramp'
import choosing from './choosing.module.css'
import classes from './intensity-steps.module.css'
import { useScreenWords } from './cramp-now-words'

type IntensityStepsProps = {
  chosen: number | null
  /** One question among others. */
  isPart?: boolean
  onChosen: (severity: number) => void
}

/** Five large steps with words; the strongest stands at the top, as on a scale. */
export function IntensitySteps({ chosen, isPart = false, onChosen }: IntensityStepsProps) {
  const { crampNow } = useScreenWords()
  return (
    <div className={choosing.choosing} data-part={isPart || undefined} role="group" aria-labelledby="how-bad">
      <h1 id="how-bad">{crampNow.howBad}</h1>
      <div className={classes.intensities}>
        {intensities.toReversed().map(severity => (
          <button
            key={severity}
            type="button"
            className={choosing.tile}
            data-row
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
