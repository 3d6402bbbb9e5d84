import type { Id } from '../domain/id'
import type { CrampQuestion } from '../domain/referral/cramp-answer'
import { questionsAfter } from '../domain/referral/questions-after'
import { judgedHistory } from './judge'
import type { Person } from './person'

/** What to ask the person about one of their cramps; nothing for an entry that is none, or too old to matter. */
export async function crampQuestions(person: Person, id: Id): Promise<CrampQuestion[]> {
  return questionsAfter(await judgedHistory(person), id, person.now)
}
