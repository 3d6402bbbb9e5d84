'use client'

import { Checkbox } from '@mantine/core'
import { conditions } from '@/lib/domain/profile'
import classes from '../../../_ui/change-form.module.css'
import type { PartProps } from './profile-form'

/** Every illness and circumstance a rule looks at. "None of these" is an answer; no tick at all is none. */
export function ConditionChecks({ written, write, words }: PartProps) {
  return (
    <fieldset className={classes.part}>
      <legend>
        <h2>{words.conditionsTitle}</h2>
      </legend>
      <p className={classes.hint}>{words.conditionsLine}</p>
      <div className={classes.checks}>
        {conditions.map(condition => (
          <Checkbox
            key={condition}
            label={words.conditions[condition]}
            checked={written.conditions.includes(condition)}
            onChange={event => {
              const chosen = event.currentTarget.checked
                ? [...written.conditions, condition]
                : written.conditions.filter(known => known !== condition)
              write({ conditions: conditions.filter(known => chosen.includes(known)), hasNoCondition: false })
            }}
          />
        ))}
        <Checkbox
          label={words.noCondition}
          checked={written.hasNoCondition}
          onChange={event =>
            write({
              hasNoCondition: event.currentTarget.checked,
              ...(event.currentTarget.checked && { conditions: [] }),
            })
          }
        />
      </div>
    </fieldset>
  )
}
