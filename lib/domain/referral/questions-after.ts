import type { Cramp } from '../entry'
import type { History } from '../history'
import type { Id } from '../id'
import { easedOf } from '../measures/dated-cramp'
import { signOn } from '../measures/sign-classes'
import type { Sign } from '../sign'
import type { EpochMs } from '../time/instant'
import { assess } from './assess'
import type { Assessment } from './assessment'
import { answeredCramp, type CrampAnswer, type CrampQuestion } from './cramp-answer'
import { rank } from './levels'
import { questionTopics } from './question-topics'

/** More questions than this are not asked after one cramp. */
export const mostQuestions = 3

/** Entries that are judged so often: with more of them in half a year nothing is asked, because the next save would wait. */
const mostEntriesJudged = 1000

function openQuestions(cramp: Cramp): CrampQuestion[] {
  const ofSigns = questionTopics
    .filter(({ fits }) => fits(cramp))
    .map(({ id, signs }) => ({
      topic: id,
      signs: (signs as readonly Sign[]).filter(sign => signOn(cramp, sign) === null),
    }))
    .filter(({ signs }) => signs.length > 0)
  return easedOf(cramp) === null ? [{ topic: 'eased', signs: [] }, ...ofSigns] : ofSigns
}

type Weighed = { question: CrampQuestion; level: number; settles: number }

/**
 * The questions to ask after a cramp, the most telling first, at most three; none when no answer could raise the level.
 *
 * Each question that was not answered yet and fits the cramp is tried with the rules themselves: with every sign of it
 * present (or not eased), how high would the level of the whole diary be? One that would leave it where it is, is not
 * asked. The others stand by the level they would raise to, and then by how many rules that cannot tell now could tell
 * after "none of these" (or "it eased"). All signs at once stands for any choice of them, since no sign lowers a level.
 * A length is not asked for: it is a figure, which the form asks for, and no yes or no. A judgement is made once and
 * then at most twice for each topic, on the history that is given; with more than 1,000 entries in it nothing is asked.
 */
export function questionsAfter(history: History, id: Id, now: EpochMs): CrampQuestion[] {
  const cramp = history.entries.find((entry): entry is Cramp => entry.kind === 'cramp' && entry.id === id)
  if (cramp === undefined) return []
  if (history.entries.length > mostEntriesJudged) return []
  const before = assess(history, now)
  const judgedWith = (question: CrampQuestion, answer: CrampAnswer): Assessment =>
    assess(withCramp(history, answeredCramp(cramp, question, answer)), now)
  const weigh = (question: CrampQuestion): Weighed[] => {
    const isEase = question.topic === 'eased'
    const level = rank(judgedWith(question, isEase ? false : question.signs).level)
    if (level <= rank(before.level)) return []
    const after = judgedWith(question, isEase ? true : [])
    return [{ question, level, settles: before.cannotTell.length - after.cannotTell.length }]
  }
  if (before.level === 'emergency') return []
  return openQuestions(cramp)
    .flatMap(weigh)
    .sort((one, other) => other.level - one.level || other.settles - one.settles)
    .slice(0, mostQuestions)
    .map(({ question }) => question)
}

const withCramp = (history: History, cramp: Cramp): History => ({
  ...history,
  entries: history.entries.map(entry => (entry.id === cramp.id ? cramp : entry)),
})
