import { done, notAllowedHere, refused, unreadable } from '@/lib/auth/refusal'
import { keys } from '@/lib/auth/query'
import { handler, noBody, nothing } from '@/lib/auth/handler'
import { loadDays } from '@/lib/data/days'
import { daysBetween, localDateSchema } from '@/lib/domain/time/local-date'

/** Ten years and a little: as many days as one answer may hold. */
const mostDays = 3700

export const GET = handler({
  needs: 'read',
  params: nothing,
  query: keys({ from: localDateSchema, to: localDateSchema }),
  body: noBody,
  async run({ owner }, { query: { from, to } }) {
    const days = daysBetween(from, to) + 1
    if (days < 1) {
      return refused(notAllowedHere([{ path: 'to', message: 'Write a date that is not before from.' }]))
    }
    if (days > mostDays) {
      return refused(unreadable([{ path: 'to', message: `Ask for at most ${mostDays} days at once.` }]))
    }
    return done({ days: await loadDays(owner, from, to) })
  },
})
