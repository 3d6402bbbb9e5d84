import { handler, noBody, nothing } from '@/lib/auth/handler'
import { judge } from '@/lib/auth/judge'
import { keys } from '@/lib/auth/query'
import { done } from '@/lib/auth/refusal'
import { oneOf, optional } from '@/lib/domain/fields'
import { languages } from '@/lib/domain/words/language'
import { toldAssessment } from '@/lib/domain/words/told-finding'
import { wordsIn } from '@/lib/domain/words/words-in'

/** In English unless `language` asks for another, as the screens do. */
export const GET = handler({
  needs: 'read',
  params: nothing,
  query: keys({ language: optional(oneOf(languages)) }),
  body: noBody,
  run: async (person, { query }) => {
    const assessment = await judge(person)
    return done(toldAssessment(assessment, wordsIn(query.language ?? 'en')))
  },
})
