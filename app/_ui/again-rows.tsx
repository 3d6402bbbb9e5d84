'use client'

import { IconCheck, IconRepeat } from '@tabler/icons-react'
import type { AgainThing } from '@/lib/domain/again'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { OneKindIcon } from './kind-icon'
import classes from './link-rows.module.css'
import { oneTapCode } from './one-tap-code'
import { OneTapProblem } from './one-tap-problem'
import { useOneTap } from './use-one-tap'
import { useWords } from './use-words'

/** Something that was logged of late, ready to be logged again. */
export type Again = {
  thing: AgainThing
  /** "Oats, 50 g" */
  title: string
  detail: string | null
  /** What stands after "Saved: ". */
  saved: string
}

/** What was logged last, each one tap: the same again, now. */
export function AgainRows({ again, home }: { again: readonly Again[]; home: TimeZone }) {
  const { log, busyWith, problem } = useOneTap()
  const { tiles } = useWords()
  return (
    <>
      <ul role="list" className={classes.rows} aria-label={tiles.again}>
        {again.map(({ thing, title, detail, saved }) => {
          const name = JSON.stringify(thing)
          const makeEntry = async () => {
            const { againNow } = await oneTapCode()
            return againNow(thing, home)
          }
          return (
            <li key={name} className={classes.item}>
              <button
                type="button"
                className={classes.row}
                aria-disabled={busyWith !== null}
                aria-label={tiles.againThis(detail === null ? title : `${title}, ${detail}`)}
                onClick={() => void log({ name, saved, makeEntry })}
              >
                <OneKindIcon kind={thing.kind} />
                <span className={classes.words}>
                  <b>{title}</b>
                  {detail !== null && <span className={classes.line}>{detail}</span>}
                </span>
                {busyWith === name ? (
                  <IconCheck aria-hidden="true" />
                ) : (
                  <IconRepeat color="var(--muted)" aria-hidden="true" />
                )}
              </button>
            </li>
          )
        })}
      </ul>
      <OneTapProblem problem={problem} />
    </>
  )
}
