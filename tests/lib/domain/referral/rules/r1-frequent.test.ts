import { describe, expect, it } from 'vitest'
import { cramp, cramps, daysAgo, finding, judged, known, listOf, range, verdict } from '@/tests/support/diary'

describe('R1, in 7 dates', () => {
  it.each([
    ['3 on 3 dates', [0, 1, 2], 'not-met'],
    ['4 on 4 dates', [0, 1, 2, 3], 'met'],
    ['4, one of them 6 days ago', [0, 1, 2, 6], 'met'],
    ['4, one of them 7 days ago', [0, 1, 2, 7], 'not-met'],
  ] as const)('%s', (_, days, expected) => {
    expect(verdict(judged([...known(28), ...cramps(days)]), 'R1')).toBe(expected)
  })

  it('4 on 2 dates are too few dates, 5 on 3 are enough', () => {
    const four = [...cramps([0, 1]), ...cramps([0, 1], { side: 'right' })]
    expect(verdict(judged([...known(28), ...four]), 'R1')).toBe('not-met')
    expect(verdict(judged([...known(28), ...four, cramp(2)]), 'R1')).toBe('met')
  })

  it('counts episodes: under half an hour between end and start is one', () => {
    const at = (startedAt: string) => cramp(0, { startedAt, durationSeconds: 600 })
    const first = at(`${daysAgo(0)}T10:00:00+05:45`)
    const near = at(`${daysAgo(0)}T10:39:59+05:45`)
    const far = at(`${daysAgo(0)}T10:40:00+05:45`)
    const others = cramps([1, 2])
    expect(verdict(judged([...known(28), ...others, first, near]), 'R1')).toBe('not-met')
    expect(verdict(judged([...known(28), ...others, first, far]), 'R1')).toBe('met')
  })

  it('needs 6 known days of 7 to be not met', () => {
    expect(verdict(judged(known(28).filter((_, day) => day !== 3)), 'R1')).toBe('not-met')
    const five = known(28).filter((_, day) => day !== 3 && day !== 4)
    expect(listOf(judged(five), 'R1')).toBe('cannotTell')
    expect(finding(judged(five), 'R1')?.why).toContain('5 of the last 7 days are known; 6 are needed.')
  })
})

describe('R1, in 28 dates', () => {
  const spread = [3, 6, 9, 12, 15, 18, 21]

  it.each([
    ['7', spread, 'not-met'],
    ['8', [...spread, 24], 'met'],
    ['8, the first 27 days ago', [...spread, 27], 'met'],
    ['8, the first 28 days ago', [...spread, 28], 'not-met'],
  ] as const)('%s', (_, days, expected) => {
    expect(verdict(judged([...known(28), ...cramps(days)]), 'R1')).toBe(expected)
  })

  it('8 on 3 dates are too few dates', () => {
    const on = (days: readonly number[]) =>
      ['left', 'right']
        .flatMap(side => cramps(days, { side }))
        .concat(cramps([days[0] ?? 0], { side: 'both' }))
    expect(verdict(judged([...known(28), ...on([10, 12, 14]), cramp(10, { side: 'unknown' })]), 'R1')).toBe(
      'not-met',
    )
    expect(verdict(judged([...known(28), ...on([10, 12, 14]), cramp(16)]), 'R1')).toBe('met')
  })

  it('needs 21 known days of 28 to be not met', () => {
    const week = known(7)
    const rest = (count: number) => known(28).slice(7, 7 + count)
    expect(verdict(judged([...week, ...rest(14)]), 'R1')).toBe('not-met')
    expect(verdict(judged([...week, ...rest(13)]), 'R1')).toBe('cannot-tell')
  })

  it('is met without any known day but those of the cramps', () => {
    const found = finding(judged(cramps([...spread, 24])), 'R1')
    expect(found?.verdict).toBe('met')
    expect(found?.measured).toEqual({ value: 8, threshold: 8, unit: 'cramps' })
    expect(found?.window).toEqual({ from: daysAgo(27), to: daysAgo(0), loggedDays: 8 })
    expect(found?.why).toBe('8 cramps on 8 days since 22 April. The rule asks for 8 on 4 days in 28.')
  })

  it.each([
    [3, null],
    [4, 'watch'],
  ] as const)('%i in 28 dates', (count, list) => {
    const days = range(1, count).map(index => 7 + 2 * index)
    expect(listOf(judged([...known(28), ...cramps(days)]), 'R1')).toBe(list)
  })
})
