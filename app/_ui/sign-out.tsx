'use client'

import { IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { signOutHere } from '../(public)/account-actions'
import classes from './sign-out.module.css'
import { useWords } from './use-words'

/** Ends the session for good, then leaves by a whole new page, so that nothing of the diary stays in this tab. */
export function SignOut() {
  const [problem, setProblem] = useState<string | null>(null)
  const { general } = useWords()
  const leave = async () => {
    const outcome = await signOutHere({}).catch(() => null)
    if (outcome?.ok) location.assign(outcome.value.goTo)
    else setProblem(outcome?.refusal.message ?? general.notSignedOut)
  }
  return (
    <div>
      <button type="button" className={classes.button} onClick={() => void leave()}>
        <IconLogout />
        {general.signOut}
      </button>
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
