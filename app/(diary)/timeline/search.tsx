'use client'

import { Button } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import type { EntryKind } from '@/lib/domain/entry'
import { told } from '@/lib/domain/words/told'
import { ReadyForm } from '../../_ui/ready-form'
import { FieldProblem } from '../../_ui/question'
import { TextField } from '../../_ui/text-field'
import { useWords } from '../../_ui/use-words'
import { DayList } from './day-list'
import { searchTimeline } from './search-actions'
import type { ShownDay } from './shown-days'
import classes from './timeline.module.css'

type Found = { text: string; days: ShownDay[]; nextCursor: string | null }

type SearchProps = { kinds: readonly EntryKind[]; children: ReactNode }

/** Looks for a text among some kinds (none named: all); what it finds stands in the place of the days until it is closed. */
export function Search({ kinds, children }: SearchProps) {
  const words = useWords()
  const { timeline } = words
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isAsking = useRef(false)
  const ask = async (text: string, before: Found | null) => {
    if (isAsking.current) return
    isAsking.current = true
    setIsBusy(true)
    setProblem(null)
    const outcome = await searchTimeline({
      text,
      kinds: [...kinds],
      cursor: before?.nextCursor ?? null,
    }).catch(() => null)
    isAsking.current = false
    setIsBusy(false)
    if (outcome === null) setProblem(timeline.notSearched)
    else if (!outcome.ok)
      setProblem(told(outcome.refusal.problems?.[0]?.message ?? outcome.refusal.message, words))
    else
      setFound({
        text,
        days: joined(before?.days ?? [], outcome.value.days),
        nextCursor: outcome.value.nextCursor,
      })
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const text = typed.trim()
    if (Array.from(text).length < 2) setProblem(timeline.tooShort)
    else void ask(text, null)
  }
  const close = () => {
    setFound(null)
    setTyped('')
    setProblem(null)
  }
  return (
    <>
      <ReadyForm role="search" className={classes.search} onSubmit={submit}>
        <TextField
          label={timeline.searchLabel}
          type="search"
          maxLength={100}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" variant="light" leftSection={<IconSearch size={20} />} aria-disabled={isBusy}>
          {isBusy ? timeline.searching : timeline.search}
        </Button>
      </ReadyForm>
      <div role="alert">{problem !== null && <FieldProblem>{problem}</FieldProblem>}</div>
      <div role="status">{found !== null && <FoundWords found={found} />}</div>
      {found === null ? (
        children
      ) : (
        <>
          <button type="button" className={classes.close} onClick={close}>
            {timeline.closeSearch}
          </button>
          <DayList days={found.days} from="/timeline" words={words} />
          {found.nextCursor !== null && (
            <Button variant="light" aria-disabled={isBusy} onClick={() => void ask(found.text, found)}>
              {timeline.older}
            </Button>
          )}
        </>
      )}
    </>
  )
}

function FoundWords({ found: { text, days, nextCursor } }: { found: Found }) {
  const { timeline } = useWords()
  const count = days.flatMap(({ rows }) => rows).length
  return (
    <p className={classes.found}>
      {count === 0 ? timeline.noneFound(text) : timeline.found(count, text, nextCursor !== null)}
    </p>
  )
}

/** Days of two pages, of which the second may go on with the last day of the first. */
function joined(before: readonly ShownDay[], more: readonly ShownDay[]): ShownDay[] {
  const [last] = before.slice(-1)
  const [first, ...others] = more
  if (last === undefined || first === undefined || last.day !== first.day) return [...before, ...more]
  return [...before.slice(0, -1), { ...last, rows: [...last.rows, ...first.rows] }, ...others]
}
