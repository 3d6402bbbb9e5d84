'use client'

import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import Link from 'next/link'
import { useState } from 'react'
import type { Words } from '@/lib/domain/words/words'
import links from '../../../_ui/link-rows.module.css'
import { Said } from '../said'
import classes from '../settings.module.css'
import { useChange, type FormWords } from '../use-change'
import { removeMyButton } from './button-actions'
import own from './buttons.module.css'

type Listed = { id: string; title: string; lines: readonly string[]; pageLabel: string; removeLabel: string }

type ButtonListProps = { buttons: readonly Listed[]; words: Words['buttons']['list']; form: FormWords }

/** The person's buttons, each with its page; one is taken away after a second question. */
export function ButtonList({ buttons, words, form }: ButtonListProps) {
  const [asked, setAsked] = useState<string | null>(null)
  const change = useChange(form, words.notRemoved)
  const remove = async (id: string) => {
    const removed = await change.send(
      () => removeMyButton({ id }),
      () => words.removed,
    )
    if (removed !== null) setAsked(null)
  }
  return (
    <section className={classes.section}>
      <h2>{words.title}</h2>
      {buttons.length === 0 ? (
        <p className={classes.hint}>{words.empty}</p>
      ) : (
        <ul role="list" className={links.rows}>
          {buttons.map(button => (
            <li key={button.id} className={links.item}>
              <div className={own.button}>
                <span className={links.words}>
                  <b>{button.title}</b>
                  {button.lines.map(line => (
                    <span key={line} className={links.line}>
                      {line}
                    </span>
                  ))}
                </span>
                {asked !== button.id && (
                  <div className={own.ways}>
                    <Link href={`/log/${button.id}`} aria-label={button.pageLabel} className={own.page}>
                      <IconExternalLink size={20} aria-hidden="true" />
                      {words.page}
                    </Link>
                    <Button
                      variant="outline"
                      className={classes.small ?? ''}
                      aria-label={button.removeLabel}
                      onClick={() => setAsked(button.id)}
                    >
                      {words.remove}
                    </Button>
                  </div>
                )}
              </div>
              {asked === button.id && (
                <div role="group" aria-label={button.removeLabel} className={classes.ask}>
                  <p>{words.removeQuestion}</p>
                  <div className={classes.buttons}>
                    <Button variant="light" autoFocus onClick={() => setAsked(null)}>
                      {form.cancel}
                    </Button>
                    <Button
                      variant="outline"
                      disabled={change.isSending}
                      onClick={() => void remove(button.id)}
                    >
                      {words.remove}
                    </Button>
                  </div>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <Said said={change.said} />
    </section>
  )
}
