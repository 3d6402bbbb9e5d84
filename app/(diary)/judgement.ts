import { cache } from 'react'
import { judge } from '@/lib/auth/judge'
import { signedIn } from '@/lib/auth/signed-in'
import { recentNotices } from '@/lib/data/notices'
import { shownNotices } from '@/lib/domain/notices/standing'

/** Who looks, once per page drawn. */
export const person = cache(signedIn)

/** How the diary stands, once per page drawn: the frame and the page ask for the same. */
export const judgement = cache(async () => judge(await person()))

/** The notices as they are kept: those that stand, and those that cleared of late. */
export const keptNotices = cache(async () => {
  const { owner, now } = await person()
  return recentNotices(owner, now)
})

/** The notices as the screens show them, in English. */
export const notices = cache(async () =>
  shownNotices(await judgement(), await keptNotices(), (await person()).today),
)
