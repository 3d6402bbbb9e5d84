'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Outcome } from '@/lib/auth/refusal'
import { told } from '@/lib/domain/words/told'
import type { Words } from '@/lib/domain/words/words'
import { useWords } from './use-words'

/** What every form of the settings says about keeping, in the language of the screen. */
export type FormWords = Words['settings']['form']

type Problems = Readonly<Record<string, string>>

/** A change of settings on its way: what is wrong by path, what is said about all of it, and whether it is sent. */
export type Change = {
  problems: Problems
  said: { kind: 'well' | 'ill'; text: string } | null
  isSending: boolean
  /** The form as it stands when something in it is wrong: the first such field is focused. */
  form: React.RefObject<HTMLFormElement | null>
  /** Shows problems that were found before anything was sent. */
  refuse: (problems: Problems) => void
  /** Forgets what was said: the person goes on writing. */
  forget: () => void
  /**
   * Sends; the answer's value, or null when it did not come or was a no, which is said then. Never throws. Without
   * `said` the caller leaves the page, and nothing is said nor drawn anew.
   */
  send: <T>(work: () => Promise<Outcome<T>>, said?: (value: T) => string) => Promise<{ value: T } | null>
}

/**
 * Sends changes to actions and says what became of them: problems by path under their fields, anything else as one
 * sentence. What was typed is the caller's and stays. After a change the page is drawn anew.
 */
export function useChange(words: FormWords, unanswered: string = words.unanswered): Change {
  const all = useWords()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [problems, setProblems] = useState<Problems>({})
  const [said, setSaid] = useState<Change['said']>(null)
  const [isSending, setIsSending] = useState(false)
  useEffect(() => {
    if (Object.keys(problems).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])
  const refuse = (found: Problems) => {
    setProblems(found)
    setSaid(null)
  }
  const forget = () => {
    setSaid(null)
    setProblems(before => (Object.keys(before).length === 0 ? before : {}))
  }
  const send: Change['send'] = async (work, wellSaid) => {
    setIsSending(true)
    setSaid(null)
    const outcome = await work().catch(() => null)
    setIsSending(false)
    if (outcome?.ok) {
      setProblems({})
      if (wellSaid !== undefined) {
        setSaid({ kind: 'well', text: wellSaid(outcome.value) })
        router.refresh()
      }
      return { value: outcome.value }
    }
    const named = Object.fromEntries(
      (outcome?.refusal.problems ?? []).map(each => [each.path, told(each.message, all)]),
    )
    setProblems(named)
    setSaid(
      outcome === null
        ? { kind: 'ill', text: unanswered }
        : sayRefusal({ ...outcome.refusal, message: told(outcome.refusal.message, all) }, named, words),
    )
    return null
  }
  return { problems, said, isSending, form, refuse, forget, send }
}

function sayRefusal(refusal: { code: string; message: string }, named: Problems, words: FormWords) {
  const isSaidAtFields = Object.keys(named).some(path => path !== '')
  return {
    kind: 'ill',
    text: isSaidAtFields ? words.notSaved : (words.refusals[refusal.code] ?? refusal.message),
  } as const
}
