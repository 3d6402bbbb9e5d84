import { describe, expect, it } from 'vitest'
import { readWith } from '@/lib/domain/problem'
import {
  noticesOfADocument,
  readNotice,
  writeNotice,
  writtenNoticeSchema,
  type Notice,
} from '@/lib/domain/notices/notice'
import { localDateSchema } from '@/lib/domain/time/local-date'

const at = Date.parse('2026-05-12T06:10:00.500Z')

const whole: Notice = {
  ruleId: 'R1',
  revision: 2,
  raisedAt: at,
  seenAt: at + 1000,
  clearedAt: at + 2000,
  stages: [
    { at, stage: 'routine' },
    { at: at + 500, stage: 'quiet' },
  ],
  snoozes: [
    { at: at + 100, until: localDateSchema.parse('2026-05-19'), extent: 1.125, endedAt: at + 200 },
    { at: at + 300, until: localDateSchema.parse('2026-06-11'), extent: 1.5, endedAt: null },
  ],
}
const bare: Notice = { ...whole, seenAt: null, clearedAt: null, snoozes: [] }

const problemsOf = (notice: unknown): string[] => {
  const read = readWith(writtenNoticeSchema, notice, ['notices', 0])
  return read.ok ? [] : read.problems.map(({ path }) => path)
}

describe('a notice in a history document', () => {
  it.each([
    ['with everything', whole],
    ['with what it must have', bare],
  ])('%s is read back as it was written', (_, notice) => {
    const written = JSON.parse(JSON.stringify(writeNotice(notice)))
    const read = readWith(writtenNoticeSchema, written)
    expect(read.ok && readNotice(read.value)).toEqual(notice)
  })

  it.each([
    ['a rule that raises nothing', { ruleId: 'S1' }, 'ruleId'],
    ['a rule that is none', { ruleId: '__proto__' }, 'ruleId'],
    ['half a revision', { revision: 1.5 }, 'revision'],
    ['a moment without an offset', { raisedAt: '2026-05-12T06:10:00' }, 'raisedAt'],
    ['no stage', { stages: [] }, 'stages'],
    [
      'a stage that is none',
      { stages: [{ at: '2026-05-12T06:10:00Z', stage: 'all clear' }] },
      'stages.0.stage',
    ],
    ['a thousand snoozes', { snoozes: Array.from({ length: 1000 }, () => ({})) }, 'snoozes'],
    ['seen before it was raised', { seenAt: '2026-05-12T06:09:59Z' }, 'seenAt'],
    ['cleared before it was raised', { clearedAt: '2026-05-12T06:09:59Z' }, 'clearedAt'],
    ['a moment no zone can write', { raisedAt: '9999-12-31T23:59:59Z' }, 'raisedAt'],
    ['a moment before there was Charley', { raisedAt: '1999-12-31T23:59:59Z' }, 'raisedAt'],
    [
      'a snooze of more than a month',
      { snoozes: [{ at: '2026-05-12T06:10:00Z', until: '2026-06-13', extent: 1 }] },
      'snoozes.0.until',
    ],
    ['health in words', { note: 'my leg' }, 'note'],
  ])('with %s is refused by its path', (_, change, path) => {
    expect(problemsOf({ ...writeNotice(bare), ...change })).toContain(`notices.0.${path}`)
  })

  it('is not one of more than five thousand', () => {
    const many = (count: number) =>
      readWith(
        noticesOfADocument,
        Array.from({ length: count }, () => ({})),
      ).ok
    expect(many(5000)).toBe(true)
    expect(many(5001)).toBe(false)
    expect(problemsOf(writeNotice(bare))).toEqual([])
  })
})
