'use server'

import * as z from 'zod'
import { action } from '@/lib/auth/action'
import { endSnooze, seeNotices, snoozeNotice } from '@/lib/auth/change-notices'
import { keys } from '@/lib/auth/query'
import { atMost, wholeNumber } from '@/lib/domain/fields'
import { ruleIdPattern } from '@/lib/domain/consultation'
import { snoozeDays } from '@/lib/domain/notices/snooze-days'

const rule = {
  ruleId: z.string().regex(ruleIdPattern, 'Write the id of a rule, like R1.'),
  revision: wholeNumber(1, 1000),
}

/** Notes that the person opened these notices. */
export const noteNoticesSeen = action({
  who: 'person',
  reads: keys({
    notices: z.array(keys(rule), 'Write a list of notices.').check(atMost(50, 'Write at most 50 notices.')),
  }),
  run: (person, { notices }) => seeNotices(person, notices),
})

/** Puts a routine notice off for 7 or 30 days. */
export const snoozeMyNotice = action({
  who: 'person',
  reads: keys({ ...rule, days: z.literal([...snoozeDays], 'Write 7 or 30.') }),
  run: (person, { days, ...of }) => snoozeNotice(person, of, days),
})

/** Brings a snoozed notice back. */
export const endMySnooze = action({
  who: 'person',
  reads: keys(rule),
  run: (person, of) => endSnooze(person, of),
})
