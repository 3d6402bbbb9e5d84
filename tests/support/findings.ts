import type { Assessment, Finding } from '@/lib/domain/referral/assessment'
import { instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'

export const day = localDateSchema.parse('2026-05-19')

/** An open finding of rule R1, but for what is said otherwise. */
export const finding = (more: Partial<Finding>): Finding => ({
  ruleId: 'R1',
  revision: 1,
  level: 'routine',
  title: 'Frequent cramps',
  verdict: 'met',
  measured: null,
  window: { from: day, to: day, loggedDays: 1 },
  entryIds: [],
  quietUntil: null,
  why: '',
  advice: '',
  clears: '',
  origin: 'ours',
  sources: [],
  ...more,
})

/** A judgement that found this. */
export const assessment = (findings: Finding[]): Assessment => ({
  asOf: instantSchema.parse('2026-05-19T12:00:00Z'),
  level: 'none',
  coverage: { loggedDaysOf7: 0, loggedDaysOf28: 0, loggedDaysOf90: 0 },
  findings,
  watch: [],
  cannotTell: [],
})
