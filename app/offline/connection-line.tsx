'use client'

import { IconCloudCheck, IconCloudOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import button from '../_ui/button-link.module.css'
import { useWords } from '../_ui/use-words'
import classes from './offline.module.css'

/** How often the server is looked for while it does not answer, in milliseconds. */
const lookAgainMs = 15_000

async function serverAnswers(): Promise<boolean> {
  try {
    const answer = await fetch('/api/health', { cache: 'no-store' })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}

/** Whether the server answers; null until that is known. */
function useServer(): boolean | null {
  const [answers, setAnswers] = useState<boolean | null>(null)
  useEffect(() => {
    let isHere = true
    const look = () => void serverAnswers().then(found => isHere && setAnswers(found))
    const lost = () => setAnswers(false)
    look()
    const timer = setInterval(look, lookAgainMs)
    addEventListener('online', look)
    addEventListener('offline', lost)
    return () => {
      isHere = false
      clearInterval(timer)
      removeEventListener('online', look)
      removeEventListener('offline', lost)
    }
  }, [])
  return answers
}

/** Whether there is a connection, and where it leads. */
export function ConnectionLine({ isSomebodyHere }: { isSomebodyHere: boolean }) {
  const { offline } = useWords()
  const answers = useServer()
  return (
    <div role="status" className={classes.connection} data-answers={answers ?? undefined}>
      {answers === false && (
        <>
          <IconCloudOff aria-hidden="true" />
          <span>
            <b>{offline.noConnection}</b>
            {isSomebodyHere && <span className={classes.line}>{offline.noConnectionLine}</span>}
          </span>
        </>
      )}
      {answers === true && (
        <>
          <IconCloudCheck aria-hidden="true" />
          <b>{offline.connected}</b>
          <a href={isSomebodyHere ? '/' : '/sign-in'} className={button.button} data-variant="light">
            {isSomebodyHere ? offline.toToday : offline.signIn}
          </a>
        </>
      )}
    </div>
  )
}
