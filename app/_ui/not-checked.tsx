import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './level-watch.module.css'
import problemClasses from './one-tap-problem.module.css'
import { useWords } from './use-words'

/** A save after which nobody could say how the diary stands. */
export type Unchecked = { lead: 'saved' | 'deleted'; isChecking: boolean }

type NotCheckedProps = Unchecked & { onAgain: () => void }

/** Says calmly that an entry is kept but was not judged, and offers to ask again. Lives in a polite live region. */
export function NotChecked({ lead, isChecking, onAgain }: NotCheckedProps) {
  const { general } = useWords()
  return (
    <div className={classes.unchecked}>
      <IconAlertTriangle />
      <span className={problemClasses.words}>
        {isChecking ? general.checking : general.notChecked(general[lead])}
      </span>
      <button
        type="button"
        className={problemClasses.again}
        aria-disabled={isChecking}
        onClick={() => isChecking || onAgain()}
      >
        {general.checkAgain}
      </button>
    </div>
  )
}
