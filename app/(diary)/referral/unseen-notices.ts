import type { Notice } from '@/lib/domain/notices/notice'
import { latestOf } from '@/lib/domain/notices/snooze'
import type { Finding } from '@/lib/domain/referral/assessment'

/** The open notices that the person had not opened before this screen, as the screen notes them: "R1 1,U2 1". */
export const unseenOf = (open: readonly Finding[], kept: readonly Notice[]): string =>
  open
    .filter(finding => (latestOf(finding, kept)?.seenAt ?? null) === null)
    .map(({ ruleId, revision }) => `${ruleId} ${revision}`)
    .join(',')
