import type { Cramp } from '../entry'
import { signs as allSigns, type Sign } from '../sign'
import type { QuestionTopic } from './question-topics'

/** One question about a cramp: which of these signs came with it; or, without signs, whether it eased. */
export type CrampQuestion = { topic: QuestionTopic; signs: readonly Sign[] }

/** An answer: the signs that were there (none of them is an answer too), or whether it eased. */
export type CrampAnswer = readonly Sign[] | boolean

const inOrder = (chosen: readonly Sign[]): Sign[] => allSigns.filter(sign => chosen.includes(sign))

/** A cramp with a question answered. What was answered before, and everything else of it, stays. */
export function answeredCramp(cramp: Cramp, question: CrampQuestion, answer: CrampAnswer): Cramp {
  if (typeof answer === 'boolean') return { ...cramp, relieved: answer }
  const { signs = [], signsAsked = signs } = cramp
  return {
    ...cramp,
    signs: inOrder([...signs, ...answer]),
    signsAsked: inOrder([...signsAsked, ...question.signs]),
  }
}
