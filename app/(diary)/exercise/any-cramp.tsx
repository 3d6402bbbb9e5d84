'use client'

import { useEffect, useRef } from 'react'
import type { Exercise } from '@/lib/domain/entry'
import { ButtonLink } from '../../_ui/button-link'
import classes from './any-cramp.module.css'
import { useWords } from '../../_ui/use-words'

type AnyCrampProps = {
  session: Exercise
  /** The session as it was told to be saved: "running, 55 min". */
  words: string
  next: string
}

/** Asks for a cramp right after a session. "None" stores nothing: the day may still bring one. */
export function AnyCramp({ session, words, next }: AnyCrampProps) {
  const { training } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    scrollTo(0, 0)
  }, [])
  const address = new URLSearchParams({ exercise: session.id, from: next })
  return (
    <section className={classes.ask}>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {training.anyCramp}
      </h1>
      <p className={classes.line}>{training.anyCrampLine(words)}</p>
      <div className={classes.answers}>
        <ButtonLink href={`/cramps/new?${address.toString()}`}>{training.logOne}</ButtonLink>
        <ButtonLink href={next} variant="outline">
          {training.none}
        </ButtonLink>
      </div>
      <p className={classes.small}>{training.noneHint}</p>
    </section>
  )
}
