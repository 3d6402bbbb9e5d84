import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { idSchema, madeAt, newId } from '@/lib/domain/id'
import { assess } from '@/lib/domain/referral/assess'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import {
  cramp,
  daysAgo,
  entry,
  finding,
  historyWith,
  listOf,
  momentAgo,
  now,
  observation,
} from '@/tests/support/diary'

const noon = epochMs(momentAgo(0, '12:00'))

/** A visit of that date, written at that moment. */
const visitWritten = (msecs: number, ruleIds: readonly string[], days = 0): Entry =>
  entry({ kind: 'consultation', id: v7({ msecs }), on: daysAgo(days), ruleIds })

const judgedAsWritten = (entries: readonly Entry[], profile = {}, at = now) =>
  assess({ ...historyWith(entries, profile), visitsEndWhenWritten: true }, at)

const pain = (time: string, days = 0) => observation(days, ['chest-pain'], { at: momentAgo(days, time) })

describe('the moment an id was made', () => {
  it('is told by version 7 alone', () => {
    expect(madeAt(idSchema.parse(v7({ msecs: noon })))).toBe(noon)
    expect(madeAt(idSchema.parse('0196e000-0000-4000-8000-000000000001'))).toBe(null)
    expect(Math.abs((madeAt(newId()) ?? 0) - Date.now())).toBeLessThan(60_000)
  })
})

describe('a sign of the date of a visit about its rule', () => {
  it.each([
    ['11:00', null],
    ['12:00', null],
    ['12:05', null],
    ['12:05:01', 'findings'],
    ['18:00', 'findings'],
  ] as const)('at %s, the visit being written at noon', (time, list) => {
    const sign = pain(time)
    const assessment = judgedAsWritten([sign, visitWritten(noon, ['E1'])])
    expect(listOf(assessment, 'E1')).toBe(list)
    expect(assessment.level).toBe(list === null ? 'none' : 'emergency')
  })

  it('is new for the rule it meets, while the one before the visit stays answered', () => {
    const [before, after] = [pain('09:00'), pain('17:00')]
    const assessment = judgedAsWritten([before, after, visitWritten(noon, ['E1'])])
    expect(finding(assessment, 'E1')?.entryIds).toEqual([after.id])
  })

  it.each(['U2', 'U5', 'U7'] as const)('counts for an urgent rule too: %s', rule => {
    const signs = { U2: ['swelling-one-leg'], U5: ['vomiting'], U7: ['foot-ulcer'] }[rule]
    const sign = (time: string) => cramp(0, { signs, startedAt: momentAgo(0, time) })
    expect(listOf(judgedAsWritten([sign('09:00'), visitWritten(noon, [rule])]), rule)).toBe(null)
    expect(listOf(judgedAsWritten([sign('17:00'), visitWritten(noon, [rule])]), rule)).toBe('findings')
  })

  it('is answered when a further visit was written after it, or on a later date', () => {
    const first = visitWritten(noon, ['E1'])
    const second = visitWritten(epochMs(momentAgo(0, '18:00')), ['E1'])
    expect(listOf(judgedAsWritten([pain('17:00'), first, second]), 'E1')).toBe(null)
    const yesterday = visitWritten(noon - 86_400_000, ['E1'], 1)
    expect(listOf(judgedAsWritten([pain('17:00', 1), yesterday]), 'E1')).toBe('findings')
    expect(listOf(judgedAsWritten([pain('17:00', 1), yesterday, first]), 'E1')).toBe(null)
  })

  it('is new in the first minutes of the next date', () => {
    const visit = visitWritten(epochMs(momentAgo(1, '23:58')), ['E1'], 1)
    expect(listOf(judgedAsWritten([pain('23:59', 1), visit]), 'E1')).toBe(null)
    expect(listOf(judgedAsWritten([pain('00:01'), visit]), 'E1')).toBe('findings')
  })

  it('of a cramp goes by when that began', () => {
    const going = cramp(0, {
      startedAt: momentAgo(0, '11:50'),
      durationSeconds: undefined,
      relieved: undefined,
      ongoing: true,
      signs: ['chest-pain'],
    })
    expect(listOf(judgedAsWritten([going, visitWritten(noon, ['E1'])]), 'E1')).toBe(null)
  })

  it.each([
    ['was written the day before', noon - 86_400_000],
    ['was written the day after', noon + 86_400_000],
  ])('is answered for the whole date where the visit %s', (_, msecs) => {
    expect(listOf(judgedAsWritten([pain('17:00'), visitWritten(msecs, ['E1'])]), 'E1')).toBe(null)
  })

  it('is answered for the whole date where the id of the visit does not tell when it was written', () => {
    const id = '0196e000-0000-4000-8000-000000000001'
    const visit = entry({ kind: 'consultation', id, on: daysAgo(0), ruleIds: ['E1'] })
    expect(listOf(judgedAsWritten([pain('17:00'), visit]), 'E1')).toBe(null)
  })

  it('is answered for the whole date in a document that is judged by itself', () => {
    const history = historyWith([pain('17:00'), visitWritten(noon, ['E1'])])
    expect(listOf(assess(history, now), 'E1')).toBe(null)
  })

  it('goes by the day of the person, which may begin in the night', () => {
    const profile = { dayStartsAt: '04:00' }
    const at = epochMs(instantSchema.parse(momentAgo(0, '03:30')))
    const visit = visitWritten(epochMs(momentAgo(0, '01:00')), ['E1'], 1)
    const sign = observation(1, ['chest-pain'], { at: momentAgo(1, '23:00') })
    expect(listOf(judgedAsWritten([sign, visit], profile, at), 'E1')).toBe(null)
    const late = visitWritten(epochMs(momentAgo(1, '12:00')), ['E1'], 1)
    expect(listOf(judgedAsWritten([sign, late], profile, at), 'E1')).toBe('findings')
  })
})
