import { done } from '@/lib/auth/refusal'
import { openHandler } from '@/lib/auth/open-handler'
import { userCount } from '@/lib/data/users'

/** A database that does not answer throws, which is answered with 503. */
export const GET = openHandler(async () => {
  await userCount()
  return done(Response.json({ status: 'ok' }))
})
