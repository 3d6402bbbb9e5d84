'use client'

import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Outcome } from '@/lib/auth/refusal'
import form from './change-form.module.css'
import links from './link-rows.module.css'
import { RowWithEnd, RowWords } from './named-row'
import classes from './revocable-list.module.css'
import { Said } from './said'
import { useChange, type FormWords } from './use-change'

/** One thing that can be revoked. */
export type Revocable = {
  id: string
  title: string
  lines: readonly string[]
  /** How its button is called; null when it has ended and nothing is left to revoke. */
  revokeLabel: string | null
  /** Another way to go from it; the ways then stand below its words. */
  way?: ReactNode
}

type RevocableWords = Readonly<
  Record<'title' | 'empty' | 'revoke' | 'revokeQuestion' | 'revoked' | 'notRevoked', string>
>

type RevocableListProps = {
  rows: readonly Revocable[]
  words: RevocableWords
  form: FormWords
  revoke: (named: { id: string }) => Promise<Outcome<null>>
  /** What is good to know about all of them. */
  hint?: string
}

/** What a person made for others to come in by; each is revoked after a second question. */
export function RevocableList({ rows, words, form: formWords, revoke, hint }: RevocableListProps) {
  const [asked, setAsked] = useState<string | null>(null)
  const change = useChange(formWords, words.notRevoked)
  const revokeOne = async (id: string) => {
    const revoked = await change.send(
      () => revoke({ id }),
      () => words.revoked,
    )
    if (revoked !== null) setAsked(null)
  }
  return (
    <section className={form.section}>
      <h2>{words.title}</h2>
      {rows.length === 0 ? (
        <p className={form.hint}>{words.empty}</p>
      ) : (
        <ul role="list" className={links.rows}>
          {rows.map(row => (
            <li key={row.id} className={links.item}>
              <Row row={row} words={words} isAsked={asked === row.id} onAsk={() => setAsked(row.id)} />
              {row.revokeLabel !== null && asked === row.id && (
                <SecondQuestion
                  label={row.revokeLabel}
                  words={words}
                  cancel={formWords.cancel}
                  isSending={change.isSending}
                  onCancel={() => setAsked(null)}
                  onRevoke={() => void revokeOne(row.id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && hint !== undefined && <p className={form.hint}>{hint}</p>}
      <Said said={change.said} />
    </section>
  )
}

type RowProps = { row: Revocable; words: RevocableWords; isAsked: boolean; onAsk: () => void }

function Row({ row, words, isAsked, onAsk }: RowProps) {
  const { title, lines, revokeLabel, way } = row
  const revoke = revokeLabel !== null && !isAsked && (
    <Button variant="outline" aria-label={revokeLabel} onClick={onAsk}>
      {words.revoke}
    </Button>
  )
  if (way === undefined) return <RowWithEnd title={title} lines={lines} end={revoke} />
  return (
    <div className={classes.tall}>
      <RowWords title={title} lines={lines} />
      {!isAsked && (
        <div className={classes.ways}>
          {way}
          {revoke}
        </div>
      )}
    </div>
  )
}

type SecondQuestionProps = {
  label: string
  words: RevocableWords
  cancel: string
  isSending: boolean
  onCancel: () => void
  onRevoke: () => void
}

function SecondQuestion({ label, words, cancel, isSending, onCancel, onRevoke }: SecondQuestionProps) {
  return (
    <div role="group" aria-label={label} className={classes.ask}>
      <p>{words.revokeQuestion}</p>
      <div className={classes.buttons}>
        <Button variant="light" autoFocus onClick={onCancel}>
          {cancel}
        </Button>
        <Button variant="outline" disabled={isSending} onClick={onRevoke}>
          {words.revoke}
        </Button>
      </div>
    </div>
  )
}
