'use client'

import { useEffect, useRef } from 'react'
import type { Exercise } from '@/lib/domain/entry'
import { ButtonLink } from '../../_ui/button-link'
import classes from './any-cramp.module.css'

type AnyCrampProps = {
  session: Exercise
  /** The session as it was told to be saved: "running, 55 min". */
  words: string
  next: string
}

/** Asks for a cramp right after a session. "None" stores nothing: the day may still bring one. */
export function AnyCramp({ session, words, next }: AnyCrampProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    scrollTo(0, 0)
  }, [])
  const address = new URLSearchParams({ exercise: session.id, from: next })
  return (
    <section className={classes.ask}>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        Any cramp?
      </h1>
      <p className={classes.line}>During it, or since it ended. Saved: {words}.</p>
      <div className={classes.answers}>
        <ButtonLink href={`/cramps/new?${address.toString()}`}>Log one</ButtonLink>
        <ButtonLink href={next} variant="outline">
          None
        </ButtonLink>
      </div>
      <p className={classes.small}>
        None does not close the day. If it stays that way, tap “No cramps today” on Today in the evening.
      </p>
    </section>
  )
}
