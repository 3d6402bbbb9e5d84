import { describe, expect, it } from 'vitest'
import { readImport } from '@/lib/exchange/coming-diary'
import { listed, readListInSteps } from '@/lib/exchange/read-list'
import { atOnce } from '@/lib/exchange/steps'

const document = (notices: unknown[]) => ({
  format: 'charley-history',
  version: 1,
  exportedAt: '2026-05-19T18:30:00Z',
  profile: { timeZone: 'UTC' },
  entries: [],
  notices,
})

describe('a list that is read one by one', () => {
  it('is read no further than two hundred problems', () => {
    let read = 0
    const { problems } = atOnce(
      readListInSteps(
        Array.from({ length: 10_000 }, () => null),
        (_, index) => {
          read += 1
          return { ok: false, problems: [{ path: `${index}`, message: 'Not this.' }] }
        },
      ),
    )
    expect(read).toBe(200)
    expect(problems).toHaveLength(200)
    expect(listed(problems)).toHaveLength(201)
    expect(listed(problems.slice(1))).toHaveLength(199)
  })

  it('of hostile notices names the first of their faults, and that there may be more', () => {
    const stage = { a: 1, b: 1, c: 1 }
    const hostile = Array.from({ length: 2000 }, () => ({ stages: Array.from({ length: 200 }, () => stage) }))
    const answer = readImport(document(hostile))
    expect(answer.ok).toBe(false)
    if (answer.ok) return
    expect(answer.problems).toHaveLength(201)
    expect(answer.problems.at(0)?.path).toMatch(/^notices\.0\./)
    expect(answer.problems.at(-1)?.message).toContain('There may be more')
  })
})
