'use client'

import { Button } from '@mantine/core'
import type { Words } from '@/lib/domain/words/words'
import { Said } from '../said'
import links from '../../../_ui/link-rows.module.css'
import classes from '../settings.module.css'
import { endMyOtherSessions, endMySession } from '../settings-actions'
import { useChange, type FormWords } from '../use-change'

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
            <div className={links.row}>
              <span className={links.words}>
                <b>{session.device}</b>
                {session.isHere && <span className={classes.here}>{words.here}</span>}
                <span className={links.line}>{session.line}</span>
              </span>
              {!session.isHere && (
                <Button
                  variant="outline"
                  className={classes.small ?? ''}
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
              )}
            </div>
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
