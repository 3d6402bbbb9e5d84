import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './public.module.css'

/** What is wrong with a form as a whole. */
export function FormProblem({ message }: { message: string | null }) {
  return (
    <div role="alert" className={classes.alert}>
      {message !== null && (
        <p className={classes.problem}>
          <IconAlertTriangle color="var(--urgent)" aria-hidden="true" />
          {message}
        </p>
      )}
    </div>
  )
}
