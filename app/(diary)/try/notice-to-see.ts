import { cache } from 'react'
import { shownNotices } from '@/lib/domain/notices/standing'
import type { Finding } from '@/lib/domain/referral/assessment'
import { isRaising } from '@/lib/domain/referral/levels'
import { judgement, person } from '../judgement'

/** The highest notice that says to see a doctor and about which nobody was seen, put off or not; null where there is none. */
export const noticeToSee = cache(async (): Promise<Finding | null> => {
  const { open } = shownNotices(await judgement(), [], (await person()).today)
  return open.find(({ level }) => isRaising(level)) ?? null
})
