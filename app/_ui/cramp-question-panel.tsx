'use client'

import { useId, useState } from 'react'
import type { Cramp } from '@/lib/domain/entry'
import type { CrampAnswer, CrampQuestion } from '@/lib/domain/referral/cramp-answer'
import type { Sign } from '@/lib/domain/sign'
import { told } from '@/lib/domain/words/told'
import { answerCramp } from '@/lib/outbox/answer-cramp'
import { putBack } from '@/lib/outbox/replace'
import { SomeOf } from './chips'
import classes from './cramp-questions.module.css'
import { useLevelWatch } from './level-watch'
import { useOwner } from './outbox'
import { useUndoBar } from './undo-bar'
import { useWords } from './use-words'

type CrampQuestionPanelProps = {
  cramp: Cramp
  question: CrampQuestion
  /** 1 for the first question about the cramp. */
  number: number
  onAnswered: (cramp: Cramp) => void
  onNotNow: () => void
  onGone: () => void
}

/** One question about a cramp that is kept already. Takes no focus and hides nothing; "Not now" is an answer too. */
export function CrampQuestionPanel(props: CrampQuestionPanelProps) {
  const { question, number, onNotNow } = props
  const [ticked, setTicked] = useState<readonly Sign[]>([])
  const { general, questions, signs: signWords } = useWords()
  const { isSending, problem, answer } = useAnswer(props)
  const name = useId()
  const isYesOrNo = question.signs.length < 2
  return (
    <section className={classes.panel} aria-labelledby={name}>
      <p className={classes.small}>{questions.count(number)}</p>
      <h2 id={name}>{questions.asks[question.topic]}</h2>
      {number === 1 && <p className={classes.small}>{questions.hint}</p>}
      {!isYesOrNo && (
        <SomeOf
          label={questions.asks[question.topic]}
          choices={question.signs.map(sign => ({ value: sign, label: signWords.asked[sign] }))}
          values={[...ticked]}
          onChange={setTicked}
        />
      )}
      <div role="alert">{problem !== null && <p className={classes.problem}>{problem}</p>}</div>
      <div className={classes.answers}>
        {isYesOrNo ? (
          <>
            <AnswerButton isSending={isSending} onClick={() => answer(answerOf(question, true))}>
              {general.yes}
            </AnswerButton>
            <AnswerButton isSending={isSending} onClick={() => answer(answerOf(question, false))}>
              {general.no}
            </AnswerButton>
          </>
        ) : (
          <AnswerButton isSending={isSending} onClick={() => answer(ticked)}>
            {ticked.length === 0 ? questions.none : questions.some(ticked.length)}
          </AnswerButton>
        )}
        <button type="button" className={classes.notNow} onClick={onNotNow}>
          {questions.notNow}
        </button>
      </div>
    </section>
  )
}

type AnswerButtonProps = { isSending: boolean; onClick: () => void; children: string }

function AnswerButton({ isSending, onClick, children }: AnswerButtonProps) {
  return (
    <button
      type="button"
      className={classes.answer}
      aria-disabled={isSending}
      onClick={() => isSending || onClick()}
    >
      {children}
    </button>
  )
}

/** Yes or no to a question with one sign, or to whether it eased. */
const answerOf = ({ topic, signs }: CrampQuestion, isYes: boolean): CrampAnswer =>
  topic === 'eased' ? isYes : isYes ? signs : []

/** Sends an answer, offers to take it back, and looks whether the level rose; an emergency takes the whole screen. */
function useAnswer({ cramp, question, onAnswered, onGone }: CrampQuestionPanelProps) {
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const words = useWords()
  const owner = useOwner()
  const undoBar = useUndoBar()
  const watch = useLevelWatch()
  const send = async (given: CrampAnswer) => {
    setIsSending(true)
    setProblem(null)
    const result = await answerCramp(cramp, question, given, owner)
    setIsSending(false)
    if (result.outcome === 'gone') onGone()
    else if (result.outcome === 'failed') setProblem(told(result.message, words))
    else {
      const { cramp: answered, former } = result
      undoBar.show({
        saved: words.questions.savedAnswer,
        undo: () => putBack(former, answered, owner),
      })
      await watch.afterSave()
      onAnswered(answered)
    }
  }
  return { isSending, problem, answer: (given: CrampAnswer) => void send(given) }
}
