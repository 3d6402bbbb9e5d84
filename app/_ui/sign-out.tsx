'use client'

import { IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { signOutHere } from '../(public)/account-actions'
import classes from './sign-out.module.css'

/** Ends the session for good, then leaves by a whole new page, so that nothing of the diary stays in this tab. */
export function SignOut() {
  const [problem, setProblem] = useState<string | null>(null)
  const leave = async () => {
    const outcome = await signOutHere({}).catch(() => null)
    if (outcome?.ok) location.assign(outcome.value.goTo)
    else setProblem(outcome?.refusal.message ?? 'Not signed out: the server did not answer. Try again.')
  }
  return (
    <div>
      <button type="button" className={classes.button} onClick={() => void leave()}>
        <IconLogout />
        Sign out
      </button>
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
