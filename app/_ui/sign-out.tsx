'use client'

import { IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { signOutHere } from '../(public)/account-actions'
import classes from './sign-out.module.css'
import { useWords } from './use-words'
import { told } from '@/lib/domain/words/told'

/** Ends the session for good, then leaves by a whole new page, so that nothing of the diary stays in this tab. */
export function SignOut() {
  const [problem, setProblem] = useState<string | null>(null)
  const words = useWords()
  const { general } = words
  const leave = async () => {
    const outcome = await signOutHere({}).catch(() => null)
    if (outcome?.ok) location.assign(outcome.value.goTo)
    else setProblem(outcome === null ? general.notSignedOut : told(outcome.refusal.message, words))
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
