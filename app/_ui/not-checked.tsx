import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './level-watch.module.css'
import problemClasses from './one-tap-problem.module.css'

/** A save after which nobody could say how the diary stands. */
export type Unchecked = { lead: 'Saved' | 'Deleted'; isChecking: boolean }

type NotCheckedProps = Unchecked & { onAgain: () => void }

/** Says calmly that an entry is kept but was not judged, and offers to ask again. Lives in a polite live region. */
export function NotChecked({ lead, isChecking, onAgain }: NotCheckedProps) {
  return (
    <div className={classes.unchecked}>
      <IconAlertTriangle />
      <span className={problemClasses.words}>
        {isChecking
          ? 'Checking the diary against the rules…'
          : `${lead}. The diary could not be checked against the rules just now.`}
      </span>
      <button
        type="button"
        className={problemClasses.again}
        aria-disabled={isChecking}
        onClick={() => isChecking || onAgain()}
      >
        Check again
      </button>
    </div>
  )
}
