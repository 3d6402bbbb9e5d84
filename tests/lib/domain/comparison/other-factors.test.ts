import { describe, expect, it, test } from 'vitest'
import type { Exposure } from '@/lib/domain/comparison/compare-factor'
import { daysAgo, now } from '../../../support/diary'
import { exposure, loggedAt, settingOf, timeBefore } from '../../../support/time-before'

const hourMs = 3_600_000
const kept = { 24: { loggedAt } }

describe('short sleep', () => {
  test.each<[number | null, Exposure]>([
    [5.9, true],
    [6, false],
    [6.1, false],
    [0, true],
    [null, null],
  ])('%s hours: %s', (sleepHours, isShort) => {
    expect(exposure('short-sleep', timeBefore({}, { sleepHours }))).toBe(isShort)
  })

  it('says nothing after a night with a cramp', () => {
    expect(
      exposure('short-sleep', timeBefore({}, { sleepHours: 4, crampedAt: now - 20 * hourMs })),
    ).toBeNull()
  })
})

describe('a new medicine', () => {
  test.each<[number, Exposure]>([
    [-1, false],
    [0, false],
    [1, true],
    [14, true],
    [15, false],
  ])('begun %d days before: %s', (days, isNew) => {
    const setting = settingOf({ medicinesBegun: [daysAgo(200), daysAgo(days)] })
    expect(exposure('new-medicine', timeBefore(kept), { setting })).toBe(isNew)
    expect(exposure('new-medicine', timeBefore({}), { setting })).toBeNull()
  })
})

describe('stretching', () => {
  test.each<[object, Exposure]>([
    [{}, null],
    [{ stretches: 2, stretchesTold: 2 }, false],
    [{ stretches: 2, stretchesTold: 1 }, null],
    [{ stretches: 2, stretchesTold: 1, stretchesBounced: 1 }, true],
  ])('that bounced: %j is %s', (stretch, isExposed) => {
    expect(exposure('stretch-bounced', timeBefore({ 24: stretch }))).toBe(isExposed)
  })

  test.each<[object, Exposure]>([
    [{}, null],
    [{ loggedAt }, true],
    [{ loggedAt, stretches: 1 }, false],
  ])('that was not done: %j is %s', (stretch, isExposed) => {
    expect(exposure('no-stretching', timeBefore({ 24: stretch }))).toBe(isExposed)
  })

  it('says nothing after another cramp', () => {
    const cramped = timeBefore(
      { 24: { loggedAt, stretches: 1, stretchesBounced: 1 } },
      { crampedAt: now - hourMs },
    )
    expect([exposure('stretch-bounced', cramped), exposure('no-stretching', cramped)]).toEqual([null, null])
  })
})

describe('an own tag', () => {
  const tag = { tag: 'new shoes' }
  const tags = ['new shoes']

  it('is there where something logged in the window has it', () => {
    const tagged = timeBefore({ 6: { loggedAt, tags } })
    expect(exposure(tag, tagged, { tags })).toBe(true)
    expect(exposure(tag, tagged, { tags, hours: 2 })).toBe(false)
    expect(exposure(tag, timeBefore(kept), { tags })).toBe(false)
    expect(exposure(tag, timeBefore({}), { tags })).toBeNull()
  })
})
