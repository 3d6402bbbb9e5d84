import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

type EmptyStateProps = {
  /** A pale picture of what will stand here; decorative. */
  picture: ReactNode
  /** One sentence. */
  sentence: string
  /** One button or link. */
  action?: ReactNode
}

/** What stands where nothing has been logged yet: picture, sentence, button. */
export function EmptyState({ picture, sentence, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <div className={classes.picture} aria-hidden="true">
        {picture}
      </div>
      <p className={classes.sentence}>{sentence}</p>
      {action}
    </div>
  )
}
