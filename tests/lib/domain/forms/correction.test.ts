import { describe, expect, test } from 'vitest'
import type { WrittenCramp } from '@/lib/domain/forms/cramp-form'
import { saidByClock, writeExercise } from '@/lib/domain/forms/exercise-form'
import { writeFluid } from '@/lib/domain/forms/fluid-form'
import { writeFood } from '@/lib/domain/forms/food-form'
import type { Units } from '@/lib/domain/profile'
import { corrected, cramp, entryOf, exercise, fluid, food } from '@/tests/support/correcting'
import { setting } from '@/tests/support/form-setting'

describe('the moment of a kept entry', () => {
  const drink = { beverageId: 'FNDDS-94000100', volumeMl: 237 }
  const moved = (at: string, timeZone: string, date: string, time: string) => {
    const entry = entryOf('fluid', { ...drink, at, timeZone })
    const { when } = writeFluid(entry, setting)
    const read = corrected(fluid, entry, { when: { ...when, date, time } })
    return read.ok ? read.value.at : read.problems
  }

  test('is corrected on the clock of its own place, wherever the device is', () => {
    expect(moved('2026-02-03T22:10:40-05:00', 'America/New_York', '2026-02-03', '22:15')).toBe(
      '2026-02-03T22:15:00-05:00',
    )
  })

  test('takes the offset its zone had on the other date', () => {
    expect(moved('2026-02-03T22:10:40Z', 'Europe/London', '2026-05-03', '22:10')).toBe(
      '2026-05-03T22:10:00+01:00',
    )
  })

  test('stays in the second of two hours the clock showed twice', () => {
    expect(moved('2025-10-26T01:30:00Z', 'Europe/London', '2025-10-26', '01:35')).toBe('2025-10-26T01:35:00Z')
  })

  test('keeps an offset that never agreed with its zone', () => {
    expect(moved('2026-02-03T22:10:00+09:00', 'Europe/London', '2026-02-04', '06:00')).toBe(
      '2026-02-04T06:00:00+09:00',
    )
  })

  test('may not be moved ahead of now', () => {
    expect(moved('2026-05-19T12:00:00+01:00', 'Europe/London', '2026-05-20', '12:00')).toEqual([
      { path: 'when.date', message: 'This drink would be tomorrow. Check the date.' },
    ])
  })
})

describe('a drink that lasted', () => {
  const slow = entryOf('fluid', {
    beverageId: 'FNDDS-94000100',
    volumeMl: 237,
    at: '2026-05-18T10:00:00+01:00',
    until: '2026-05-18T10:00:29+01:00',
  })

  test('is finished as long after its start as before when the start is corrected', () => {
    const { when } = writeFluid(slow, setting)
    expect(corrected(fluid, slow, { when: { ...when, time: '11:00' } })).toEqual({
      ok: true,
      value: { ...slow, at: '2026-05-18T11:00:00+01:00', until: '2026-05-18T11:00:29+01:00' },
    })
  })

  test('is finished when the new minutes say', () => {
    expect(corrected(fluid, slow, { until: '20' })).toMatchObject({
      value: { at: slow.at, until: '2026-05-18T10:20:00+01:00' },
    })
  })

  test('shows 237 ml as 8 US ounces and keeps the 237', () => {
    const units: Units = { ...setting.units, volume: 'fl-oz-us' }
    expect(writeFluid(slow, { ...setting, units }).amount).toBe('8')
    expect(corrected(fluid, slow, { tags: 'slow' }, { ...setting, units })).toMatchObject({
      value: { volumeMl: 237, tags: ['slow'] },
    })
  })
})

describe('a cramp', () => {
  const night = entryOf('cramp', {
    startedAt: '2026-05-18T02:41:09+01:00',
    ongoing: true,
    ongoingConfirmedAt: '2026-05-18T02:50:00+01:00',
    muscle: 'calf',
    side: 'left',
    context: 'asleep',
    technique: ['bouncing'],
    assessed: { on: '2026-05-18', where: 'At the clinic' },
    relief: [
      { method: 'stretch', afterSeconds: 37 },
      { method: 'stretch', helped: 'no' },
    ],
  })

  test('can be answered later: whether it eased, and signs nobody asked about', () => {
    const answers: Partial<WrittenCramp> = { relieved: 'no', signs: [], signsAnswered: ['dark-urine'] }
    expect(corrected(cramp, night, answers)).toEqual({
      ok: true,
      value: { ...night, relieved: false, signs: [], signsAsked: ['dark-urine'] },
    })
  })

  test('is not confirmed as still going by a correction', () => {
    expect(corrected(cramp, night, { severity: '7' })).toEqual({ ok: true, value: { ...night, severity: 7 } })
  })

  test('that was still going gets its length', () => {
    const read = corrected(cramp, night, { ongoing: false, minutes: '12', seconds: '' })
    expect(read).toMatchObject({ value: { durationSeconds: 720 } })
    expect(read.ok && read.value).not.toHaveProperty('ongoing')
    expect(read.ok && read.value).not.toHaveProperty('ongoingConfirmedAt')
  })

  test('loses an answer that was taken back', () => {
    const answered = entryOf('cramp', { ...night, severity: 7, note: 'Woke me' })
    const read = corrected(cramp, answered, { severity: '', note: '' })
    expect(read.ok && read.value).toEqual({ ...night })
  })

  test('is not asked about a length the boxes cannot hold, until the length is changed', () => {
    const long = entryOf('cramp', { ...plain, durationSeconds: 604_800 })
    expect(corrected(cramp, long, { severity: '7' })).toMatchObject({ value: { durationSeconds: 604_800 } })
    expect(corrected(cramp, long, { minutes: '10081' })).toMatchObject({ ok: false })
  })

  const plain = { startedAt: '2026-05-01T02:41:09+01:00', muscle: 'calf', side: 'left', context: 'asleep' }
})

describe('a session', () => {
  const planned = entryOf('exercise', {
    startedAt: '2026-05-19T14:00:00+01:00',
    durationMinutes: 55,
    activityId: '12150',
    activityName: 'Around the lake',
    urineMl: 200,
    planned: true,
    source: 'A watch',
  })

  test('keeps what its form does not show', () => {
    expect(corrected(exercise, planned, { effort: '7' })).toEqual({
      ok: true,
      value: { ...planned, effort: 7 },
    })
  })

  test('that is not over is not moved without a word, unless it is only planned', () => {
    const { planned: _, ...going } = planned
    const { when } = writeExercise(planned, setting)
    expect(corrected(exercise, planned, { when: { ...when, time: '13:30' } })).toMatchObject({
      value: { startedAt: '2026-05-19T13:30:00+01:00' },
    })
    expect(corrected(exercise, going, { when: { ...when, time: '13:30' }, note: 'Later' })).toEqual({
      ok: false,
      problems: [{ path: 'minutes', message: 'This session would end later than now. Check the time.' }],
    })
  })

  test('loses its own name with its activity', () => {
    const read = corrected(exercise, planned, { item: '01015', name: '' })
    expect(read.ok && read.value).not.toHaveProperty('activityName')
    expect(read).toMatchObject({ value: { activityId: '01015' } })
  })

  test('said by its end is the same session, to the letter', () => {
    const over = entryOf('exercise', {
      ...planned,
      startedAt: '2026-05-18T14:00:07.5Z',
    })
    const initial = writeExercise(over, setting)
    const ended = saidByClock(initial, 'ended', 'en')
    expect(ended.when).toMatchObject({ date: '2026-05-18', time: '15:55' })
    expect(corrected(exercise, over, ended)).toEqual({ ok: true, value: over })
    const again = saidByClock({ ...initial, ...ended }, 'started', 'en')
    expect(corrected(exercise, over, again)).toEqual({ ok: true, value: over })
  })

  test('that began an hour before its corrected end', () => {
    const over = entryOf('exercise', { ...planned, startedAt: '2026-05-18T14:00:00+01:00' })
    const initial = writeExercise(over, setting)
    const ended = saidByClock(initial, 'ended', 'en')
    expect(
      corrected(exercise, over, { clock: 'ended', when: { ...ended.when, time: '16:00' }, minutes: '60' }),
    ).toMatchObject({ value: { startedAt: '2026-05-18T15:00:00+01:00', durationMinutes: 60 } })
  })
})

describe('a food by hand', () => {
  const soup = entryOf('food', {
    at: '2026-05-18T13:00:00+01:00',
    name: 'Soup',
    grams: 300,
    custom: { sodiumMg: 0.1234567891, potassiumMg: 120 },
    supplement: false,
  })

  test('keeps figures that were not touched, whatever the boxes can hold', () => {
    const initial = writeFood(soup, setting)
    expect(corrected(food, soup, { figures: { ...initial.figures, potassiumMg: '130' } })).toEqual({
      ok: true,
      value: { ...soup, custom: { sodiumMg: 0.1234567891, potassiumMg: 130 } },
    })
  })

  test('becomes one of the tables without what was written by hand', () => {
    const read = corrected(food, soup, { way: 'table', item: 'SR28-09040' })
    expect(read.ok && read.value).toEqual({
      kind: 'food',
      id: soup.id,
      timeZone: soup.timeZone,
      at: soup.at,
      grams: 300,
      supplement: false,
      foodId: 'SR28-09040',
    })
  })
})
