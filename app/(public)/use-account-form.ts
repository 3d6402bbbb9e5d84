'use client'

import { useState, type SyntheticEvent } from 'react'
import type { Outcome } from '@/lib/auth/refusal'
import { told } from '@/lib/domain/words/told'
import { useWords } from '../_ui/use-words'

type Fields = Record<string, string>

/** Sends a form to an action, keeps what was typed, and leaves for where the action says by a whole new page. */
export function useAccountForm(send: (fields: Fields) => Promise<Outcome<{ goTo: string }>>, empty: Fields) {
  const [fields, setFields] = useState(empty)
  const [problems, setProblems] = useState<Fields>({})
  const [message, setMessage] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const words = useWords()

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (isSending) return
    setIsSending(true)
    const outcome = await send(fields).catch(() => null)
    if (outcome?.ok) {
      location.assign(outcome.value.goTo)
      return
    }
    const named = Object.fromEntries(
      (outcome?.refusal.problems ?? []).map(({ path, message: problem }) => [path, told(problem, words)]),
    )
    setProblems(named)
    const refused = outcome === null ? words.account.unanswered : told(outcome.refusal.message, words)
    setMessage(Object.keys(named).length > 0 ? null : refused)
    setIsSending(false)
  }

  const field = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: problems[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setFields(before => ({ ...before, [name]: value }))
    },
  })

  return { submit, field, message, isSending }
}
