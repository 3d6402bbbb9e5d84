import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './one-tap-problem.module.css'
import { useWords } from './use-words'

/** Says that a tap was not saved, and sends the same entry again. */
export function OneTapProblem({ problem }: { problem: { message: string; retry: () => void } | null }) {
  const { general } = useWords()
  if (problem === null) return null
  return (
    <div role="alert" className={classes.problem}>
      <IconAlertTriangle color="var(--urgent)" />
      <span className={classes.words}>{problem.message}</span>
      <button type="button" className={classes.again} onClick={problem.retry}>
        {general.tryAgain}
      </button>
    </div>
  )
}
