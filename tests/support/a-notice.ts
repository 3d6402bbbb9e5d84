import type { Notice } from '@/lib/domain/notices/notice'

/** A routine notice that was raised, seen and cleared in November 2023, but for what is said otherwise. */
export const aNotice = (more: Partial<Notice> = {}): Notice => ({
  ruleId: 'R1',
  revision: 1,
  raisedAt: 1_700_000_000_000,
  seenAt: 1_700_000_001_000,
  clearedAt: 1_700_000_002_000,
  stages: [{ at: 1_700_000_000_000, stage: 'routine' }],
  snoozes: [],
  ...more,
})
