'use client'

import { Button } from '@mantine/core'
import type { Words } from '@/lib/domain/words/words'
import { Said } from '../../../_ui/said'
import links from '../../../_ui/link-rows.module.css'
import { RowWithEnd } from '../../../_ui/named-row'
import classes from '../../../_ui/change-form.module.css'
import { endMyOtherSessions, endMySession } from '../settings-actions'
import { useChange, type FormWords } from '../../../_ui/use-change'

type Session = { handle: string; isHere: boolean; device: string; line: string; endLabel: string }

type SessionListProps = {
  sessions: readonly Session[]
  words: Words['settings']['sessions']
  form: FormWords
}

/** The devices that are signed in, this one first; every other can be ended. */
export function SessionList({ sessions, words, form }: SessionListProps) {
  const change = useChange(form, words.unanswered)
  const others = sessions.filter(({ isHere }) => !isHere)
  return (
    <div className={classes.form}>
      <ul role="list" className={links.rows}>
        {sessions.map(session => (
          <li key={session.handle} className={links.item}>
            <RowWithEnd
              title={session.device}
              mark={session.isHere ? words.here : null}
              lines={[session.line]}
              end={
                !session.isHere && (
                  <Button
                    variant="outline"
                    aria-label={session.endLabel}
                    disabled={change.isSending}
                    onClick={() =>
                      void change.send(
                        () => endMySession({ handle: session.handle }),
                        () => words.ended,
                      )
                    }
                  >
                    {words.end}
                  </Button>
                )
              }
            />
          </li>
        ))}
      </ul>
      <Said said={change.said} />
      {others.length === 0 ? (
        <p className={classes.hint}>{words.onlyHere}</p>
      ) : (
        <div>
          <Button
            variant="light"
            disabled={change.isSending}
            onClick={() =>
              void change.send(
                () => endMyOtherSessions({}),
                () => words.endedOthers,
              )
            }
          >
            {words.endOthers}
          </Button>
        </div>
      )}
    </div>
  )
}
