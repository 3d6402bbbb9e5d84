import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import classes from './said.module.css'
import type { Change } from './use-change'

/** What became of a change: announced politely when it was kept, at once when it was not. */
export function Said({ said }: { said: Change['said'] }) {
  return (
    <>
      <p role="status" className={classes.well}>
        {said?.kind === 'well' && (
          <>
            <IconCheck aria-hidden="true" />
            <span>{said.text}</span>
          </>
        )}
      </p>
      <div role="alert" className={classes.alert}>
        {said?.kind === 'ill' && (
          <p className={classes.ill}>
            <IconAlertTriangle aria-hidden="true" />
            <span>{said.text}</span>
          </p>
        )}
      </div>
    </>
  )
}
