'use client'

import { IconBottle } from '@tabler/icons-react'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Outcome, Refusal } from '@/lib/auth/refusal'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { freshId } from '@/lib/domain/fresh-id'
import type { Units } from '@/lib/domain/profile'
import { told } from '@/lib/domain/words/told'
import { volumeWords } from '@/lib/domain/words/volume-words'
import type { KitDrink } from '@/lib/outbox/kit'
import classes from './open-drink.module.css'
import { oneTapCode } from './one-tap-code'
import { useOutbox } from './outbox'
import { closeMyDrink, openMyDrink } from './open-drink-actions'
import { useUndoBar } from './undo-bar'
import { useWords } from './use-words'

const TypedAmount = dynamic(() => import('./typed-amount').then(({ TypedAmount: typed }) => typed))

/** The drink that is open. */
export type OpenOne = {
  startedAt: string
  volumeMl: number
  halfMl: number
  /** "Bottle" */
  name: string
  /** "Bottle, 500 ml" */
  title: string
  /** "09:10", with the day when that is not today. */
  since: string
}

type OpenDrinkProps = {
  open: OpenOne | null
  drinks: readonly KitDrink[]
  units: Units
  home: TimeZone
}

/** A drink that lasts: started now, and finished later with how much of it was drunk. It counts when it is finished. */
export function OpenDrink({ open, ...props }: OpenDrinkProps) {
  return open === null ? <StartDrink {...props} /> : <FinishDrink open={open} units={props.units} />
}

/** Sends a change of the open drink once at a time; says what went wrong, and draws the page anew when it went well. */
function useSending() {
  const words = useWords()
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async <T,>(work: () => Promise<Outcome<T>>): Promise<T | null> => {
    if (isSending) return null
    setIsSending(true)
    setProblem(null)
    const outcome = await work().catch(() => null)
    setIsSending(false)
    if (outcome?.ok === true) {
      router.refresh()
      return outcome.value
    }
    if (outcome?.refusal.status === 404) router.refresh()
    else setProblem(outcome === null ? words.tiles.lasting.unanswered : told(saidOf(outcome.refusal), words))
    return null
  }
  return { send, isSending, problem, setProblem }
}

/** What is wrong with the drink itself says more than that something is. */
const saidOf = ({ problems, message }: Refusal): string => problems?.[0]?.message ?? message

function StartDrink({ drinks, home }: Omit<OpenDrinkProps, 'open'>) {
  const { tiles } = useWords()
  const words = tiles.lasting
  const [isChoosing, setIsChoosing] = useState(false)
  const { send, isSending, problem } = useSending()
  const start = ({ beverageId, volumeMl }: KitDrink) =>
    send(async () => {
      const { startNow } = await oneTapCode()
      return openMyDrink(startNow({ beverageId, volumeMl }, home))
    })
  if (drinks.length === 0) return null
  return (
    <div className={classes.start}>
      <button
        type="button"
        className={classes.quiet}
        aria-expanded={isChoosing}
        onClick={() => setIsChoosing(!isChoosing)}
      >
        {words.start}
      </button>
      {isChoosing && (
        <div className={classes.choices} role="group" aria-label={words.which}>
          <p className={classes.line}>{words.startLine}</p>
          {drinks.map(drink => (
            <button
              key={`${drink.beverageId} ${drink.volumeMl}`}
              type="button"
              className={classes.choice}
              disabled={isSending}
              onClick={() => void start(drink)}
            >
              {words.startThis(`${drink.name}, ${drink.volume}`)}
            </button>
          ))}
        </div>
      )}
      {problem !== null && <p role="alert">{problem}</p>}
    </div>
  )
}

function FinishDrink({ open, units }: { open: OpenOne; units: Units }) {
  const all = useWords()
  const words = all.tiles.lasting
  const undoBar = useUndoBar()
  const { outbox } = useOutbox()
  const [isTyping, setIsTyping] = useState(false)
  const { send, isSending, problem, setProblem } = useSending()
  const close = (drunkMl: number | null) =>
    send(async () => {
      const outcome = await closeMyDrink({ startedAt: open.startedAt, id: freshId(), drunkMl })
      const drunk = outcome.ok ? outcome.value.drunk : null
      if (drunk !== null) {
        const saved = `${open.name}, ${volumeWords(drunk.volumeMl, units.volume, all)}`
        undoBar.show({ saved: all.entries.inSentence(saved), undo: () => outbox.takeBack(drunk.id) })
      }
      return outcome
    })
  return (
    <section className={classes.open} aria-label={words.open(open.title)}>
      <div className={classes.head}>
        <IconBottle color="var(--fluid)" aria-hidden="true" />
        <span>
          <b>{words.open(open.title)}</b>
          <span className={classes.line}>{words.since(open.since)}</span>
        </span>
      </div>
      <div className={classes.ways} role="group" aria-label={words.howMuch}>
        <button type="button" disabled={isSending} onClick={() => void close(open.volumeMl)}>
          {words.all}
        </button>
        <button type="button" disabled={isSending} onClick={() => void close(open.halfMl)}>
          {words.half}
        </button>
        <button type="button" aria-expanded={isTyping} onClick={() => setIsTyping(!isTyping)}>
          {words.other}
        </button>
      </div>
      {isTyping && (
        <TypedAmount
          units={units}
          isSending={isSending}
          onFinish={drunkMl => void close(drunkMl)}
          onProblem={setProblem}
        />
      )}
      {problem !== null && <p role="alert">{problem}</p>}
      <button type="button" className={classes.quiet} disabled={isSending} onClick={() => void close(null)}>
        {words.giveUp}
      </button>
    </section>
  )
}
