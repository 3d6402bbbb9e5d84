'use client'

import { IconLogout } from '@tabler/icons-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { told } from '@/lib/domain/words/told'
import { signOutHere } from '../(public)/account-actions'
import { forgetHere } from './forget-here'
import { handOverTimed } from './hand-over-timed'
import { useOutbox } from './outbox'
import classes from './sign-out.module.css'
import { useWords } from './use-words'

const question = () => import('./sign-out-question')

const SignOutQuestion = dynamic(() => question().then(({ SignOutQuestion: asked }) => asked))

/**
 * Ends the session for good, then leaves by a whole new page, so that nothing of the diary stays in this tab. Asks first
 * while something is on this device alone.
 */
export function SignOut() {
  const { waiting, outbox, kit } = useOutbox()
  /** What was timed on this device and could not be handed over, by its id; null while nobody is asked. */
  const [staying, setStaying] = useState<readonly string[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const words = useWords()
  const { general } = words
  const leave = async (stays: readonly string[] | 'nothing') => {
    const outcome = await signOutHere({}).catch(() => null)
    if (outcome?.ok !== true) {
      setProblem(outcome === null ? general.notSignedOut : told(outcome.refusal.message, words))
      return
    }
    await forgetHere(outbox, kit, stays)
    location.assign(outcome.value.goTo)
  }
  const ask = async () => {
    setProblem(null)
    const timed = kit === null ? [] : await handOverTimed(outbox, kit)
    if (outbox.view().waiting.length > 0) await outbox.sendNow()
    if (timed.length + outbox.view().waiting.length === 0) return leave([])
    const isAtHand = await question().then(
      () => true,
      () => false,
    )
    if (isAtHand) setStaying(timed)
    else setProblem(general.notSignedOut)
  }
  const alone = new Set<string>([...(staying ?? []), ...waiting.map(({ id }) => id)])
  return (
    <div>
      {staying !== null && alone.size > 0 ? (
        <SignOutQuestion
          count={alone.size}
          onKeep={() => void leave(staying)}
          onDrop={() => void leave('nothing')}
          onStay={() => setStaying(null)}
        />
      ) : (
        <button type="button" className={classes.button} onClick={() => void ask()}>
          <IconLogout />
          {general.signOut}
        </button>
      )}
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
