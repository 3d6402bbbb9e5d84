'use client'

import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Words } from '@/lib/domain/words/words'
import { Said } from '../said'
import links from '../../../_ui/link-rows.module.css'
import classes from '../settings.module.css'
import { revokeMyToken } from '../settings-actions'
import { useChange, type FormWords } from '../use-change'

type Token = { id: string; label: string; line: string; revokeLabel: string }

type TokenListProps = { tokens: readonly Token[]; words: Words['settings']['tokens']; form: FormWords }

/** The person's tokens; each is revoked after a second question. */
export function TokenList({ tokens, words, form }: TokenListProps) {
  const [asked, setAsked] = useState<string | null>(null)
  const change = useChange(form, words.notRevoked)
  const revoke = async (id: string) => {
    const revoked = await change.send(
      () => revokeMyToken({ id }),
      () => words.revoked,
    )
    if (revoked !== null) setAsked(null)
  }
  return (
    <section className={classes.section}>
      <h2>{words.list}</h2>
      {tokens.length === 0 ? (
        <p className={classes.hint}>{words.empty}</p>
      ) : (
        <ul role="list" className={links.rows}>
          {tokens.map(token => (
            <li key={token.id} className={links.item}>
              <div className={links.row}>
                <span className={links.words}>
                  <b>{token.label}</b>
                  <span className={links.line}>{token.line}</span>
                </span>
                {asked !== token.id && (
                  <Button
                    variant="outline"
                    className={classes.small ?? ''}
                    aria-label={token.revokeLabel}
                    onClick={() => setAsked(token.id)}
                  >
                    {words.revoke}
                  </Button>
                )}
              </div>
              {asked === token.id && (
                <div role="group" aria-label={token.revokeLabel} className={classes.ask}>
                  <p>{words.revokeQuestion}</p>
                  <div className={classes.buttons}>
                    <Button variant="light" autoFocus onClick={() => setAsked(null)}>
                      {form.cancel}
                    </Button>
                    <Button
                      variant="outline"
                      disabled={change.isSending}
                      onClick={() => void revoke(token.id)}
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
      <Said said={change.said} />
    </section>
  )
}
