import { crampQuestions } from '@/lib/auth/cramp-questions'
import { handler, noBody, nothing } from '@/lib/auth/handler'
import { keys } from '@/lib/auth/query'
import { done, notThere, refused } from '@/lib/auth/refusal'
import { findEntry } from '@/lib/data/entries'
import { idSchema } from '@/lib/domain/id'

/** What could still be asked about a cramp that would raise the level; nothing for an entry of another kind. */
export const GET = handler({
  needs: 'read',
  params: keys({ id: idSchema }),
  query: nothing,
  body: noBody,
  async run(person, { params: { id } }) {
    const entry = await findEntry(person.owner, id)
    if (entry === null) return refused(notThere)
    return done({ questions: entry.kind === 'cramp' ? await crampQuestions(person, id) : [] })
  },
})
