'use client'

import { useState, type SyntheticEvent } from 'react'
import type { Outcome } from '@/lib/auth/refusal'

type Fields = Record<string, string>

const unanswered = 'The server did not answer. What you typed is still here. Try again.'

/** Sends a form to an action, keeps what was typed, and leaves for where the action says by a whole new page. */
export function useAccountForm(send: (fields: Fields) => Promise<Outcome<{ goTo: string }>>, empty: Fields) {
  const [fields, setFields] = useState(empty)
  const [problems, setProblems] = useState<Fields>({})
  const [message, setMessage] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)

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
      (outcome?.refusal.problems ?? []).map(({ path, message: words }) => [path, words]),
    )
    setProblems(named)
    setMessage(Object.keys(named).length > 0 ? null : (outcome?.refusal.message ?? unanswered))
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
