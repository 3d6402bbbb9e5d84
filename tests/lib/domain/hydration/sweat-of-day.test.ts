import { describe, expect, it } from 'vitest'
import { sweatOfDay } from '@/lib/domain/hydration/sweat-of-day'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import type { Exercise } from '@/lib/domain/entry'
import { run } from '../../../support/day-bands'

const of = (sessions: readonly Exercise[], age: number | null = 36) =>
  sweatOfDay(sessions, { rates: sweatProfile([]), items: [], age })

describe('the sweat of a day', () => {
  it.each([
    [1440, 'counted'],
    [1441, 'slip'],
  ])('of sessions of %i minutes together is: %s', (minutes, kind) => {
    expect(of([run({ durationMinutes: 900 }), run({ durationMinutes: minutes - 900 })]).kind).toBe(kind)
  })

  it.each([
    [17, 'not-for-age'],
    [18, 'counted'],
    [null, 'counted'],
  ])('at %j years is: %s', (age, kind) => {
    expect(of([run()], age).kind).toBe(kind)
  })

  it('leaves out what is too light, too long or only planned', () => {
    const session = run()
    const light = run({ activityId: '07021' })
    const said = of([session, light, run({ durationMinutes: 1441 }), run({ planned: true })])
    expect(said.kind === 'counted' && said.sessions.map(one => one.session)).toEqual([session])
    expect(of([light]).kind).toBe('light')
    expect(of([]).kind).toBe('none')
    expect(of([run({ planned: true })]).kind).toBe('none')
    expect(of([run({ durationMinutes: 1441 })]).kind).toBe('slip')
  })
})
