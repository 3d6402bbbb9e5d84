'use client'

import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Cramp } from '@/lib/domain/entry'
import type { Id } from '@/lib/domain/id'
import type { CrampQuestion } from '@/lib/domain/referral/cramp-answer'
import { ask } from '@/lib/outbox/ask'
import { putAside, wasPutAside } from './asked-cramps'
import type { CrampQuestionPanel } from './cramp-question-panel'
import classes from './cramp-questions.module.css'
import { useWords } from './use-words'

type CrampQuestions = {
  /** Asks about a cramp that was just kept, when an answer could change the level. Never throws. */
  after: (cramp: Cramp) => Promise<void>
  /** The cramp was taken back: there is nothing to ask any more. */
  end: (id: Id) => void
}

const CrampQuestionsContext = createContext<CrampQuestions>({
  after: () => Promise.resolve(),
  end: () => undefined,
})

export const useCrampQuestions = (): CrampQuestions => use(CrampQuestionsContext)

/** Comes with the gate, which a screen that asks nothing does not need. */
type Panel = typeof CrampQuestionPanel

/** As many as one cramp is asked, answered ones counted. */
const mostAsked = 3

type Asked = { cramp: Cramp; question: CrampQuestion; number: number; Panel: Panel }

/** Holds the question about the cramp that was kept last, above the screens of the diary and never over them. */
export function CrampQuestionsProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const latest = useRef<Id | null>(null)
  const { questions } = useWords()
  const next = useCallback(async (cramp: Cramp, number: number) => {
    const found = number > mostAsked ? null : await firstQuestion(cramp.id)
    if (latest.current === cramp.id) setAsked(found && { ...found, cramp, number })
  }, [])
  const after = useCallback(
    async (cramp: Cramp) => {
      latest.current = cramp.id
      setAsked(null)
      if (!wasPutAside(cramp.id)) await next(cramp, 1)
    },
    [next],
  )
  const end = useCallback((id: Id) => {
    if (latest.current !== id) return
    latest.current = null
    setAsked(null)
  }, [])
  const value = useMemo(() => ({ after, end }), [after, end])
  return (
    <CrampQuestionsContext value={value}>
      <p role="status" className={classes.spoken}>
        {asked?.number === 1 && questions.announced}
      </p>
      {asked !== null && (
        <asked.Panel
          key={`${asked.cramp.id} ${asked.number}`}
          cramp={asked.cramp}
          question={asked.question}
          number={asked.number}
          onAnswered={cramp => void next(cramp, asked.number + 1)}
          onNotNow={() => {
            putAside(asked.cramp.id)
            end(asked.cramp.id)
          }}
          onGone={() => end(asked.cramp.id)}
        />
      )}
      {children}
    </CrampQuestionsContext>
  )
}

/** The most telling question that is open about a cramp, with what shows it; null when there is none, or no answer came. */
async function firstQuestion(id: Id): Promise<Pick<Asked, 'question' | 'Panel'> | null> {
  const answer = await ask(`/api/v1/entries/${id}/questions`, 'GET')
  if (answer?.ok !== true) return null
  try {
    const { questions } = (await answer.json()) as { questions: CrampQuestion[] }
    const [question] = questions
    if (question === undefined) return null
    const code = await import('./cramp-question-panel')
    return { question, Panel: code.CrampQuestionPanel }
  } catch {
    return null
  }
}
