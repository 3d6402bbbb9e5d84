'use client'

import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LinkLines } from '@/lib/domain/words/link-lines'
import type { Words } from '@/lib/domain/words/words'
import links from '../../../_ui/link-rows.module.css'
import { Said } from '../../settings/said'
import classes from '../../settings/settings.module.css'
import { useChange, type FormWords } from '../../settings/use-change'
import { revokeMyLink } from './link-actions'

type LinkListProps = { links: readonly LinkLines[]; words: Words['doctorLinks']['list']; form: FormWords }

/** The person's links; one that can be read is revoked after a second question. */
export function LinkList({ links: listed, words, form }: LinkListProps) {
  const [asked, setAsked] = useState<string | null>(null)
  const change = useChange(form, words.notRevoked)
  const revoke = async (id: string) => {
    const revoked = await change.send(
      () => revokeMyLink({ id }),
      () => words.revoked,
    )
    if (revoked !== null) setAsked(null)
  }
  return (
    <section className={classes.section}>
      <h2>{words.title}</h2>
      {listed.length === 0 ? (
        <p className={classes.hint}>{words.empty}</p>
      ) : (
        <ul role="list" className={links.rows}>
          {listed.map(link => (
            <li key={link.id} className={links.item}>
              <div className={links.row}>
                <span className={links.words}>
                  <b>{link.title}</b>
                  {link.lines.map(line => (
                    <span key={line} className={links.line}>
                      {line}
                    </span>
                  ))}
                </span>
                {link.revokeLabel !== null && asked !== link.id && (
                  <Button
                    variant="outline"
                    className={classes.small ?? ''}
                    aria-label={link.revokeLabel}
                    onClick={() => setAsked(link.id)}
                  >
                    {words.revoke}
                  </Button>
                )}
              </div>
              {link.revokeLabel !== null && asked === link.id && (
                <div role="group" aria-label={link.revokeLabel} className={classes.ask}>
                  <p>{words.revokeQuestion}</p>
                  <div className={classes.buttons}>
                    <Button variant="light" autoFocus onClick={() => setAsked(null)}>
                      {form.cancel}
                    </Button>
                    <Button
                      variant="outline"
                      disabled={change.isSending}
                      onClick={() => void revoke(link.id)}
                    >
                      {words.revoke}
                    </Button>
                  </div>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {listed.length > 0 && <p className={classes.hint}>{words.views}</p>}
      <Said said={change.said} />
    </section>
  )
}
