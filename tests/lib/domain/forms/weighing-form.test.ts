import { describe, expect, test } from 'vitest'
import type { Exercise } from '@/lib/domain/entry'
import { readForm } from '@/lib/domain/forms/form-reading'
import {
  blankWeighOut,
  minutesSince,
  weighInForm,
  weighOutForm,
  type WrittenWeighIn,
  type WrittenWeighOut,
} from '@/lib/domain/forms/weighing-form'
import { epochMs } from '@/lib/domain/time/instant'
import { setting } from '@/tests/support/form-setting'

const weighIn = (part: Partial<WrittenWeighIn> = {}) =>
  readForm(weighInForm, { item: '12150', name: '', mass: '70', ...part }, setting)

function open(): Exercise {
  const read = weighIn()
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const later = (minutes: number) => ({ ...setting, now: setting.now + minutes * 60_000 })

const weighOut = (part: Partial<WrittenWeighOut>, minutes = 90) =>
  readForm(
    weighOutForm(open()),
    { ...blankWeighOut(open(), later(minutes).now), mass: '68.9', ...part },
    later(minutes),
  )

describe('weighing in', () => {
  test('keeps the mass before in a planned session from now on', () => {
    expect(weighIn()).toEqual({
      ok: true,
      value: {
        kind: 'exercise',
        id: setting.id,
        startedAt: '2026-05-19T18:30:00+05:45',
        timeZone: 'Asia/Kathmandu',
        durationMinutes: 60,
        activityId: '12150',
        massBeforeKg: 70,
        planned: true,
      },
    })
  })

  test('needs the activity and the mass, and refuses 700 kg', () => {
    expect(weighIn({ item: '', mass: '' })).toEqual({
      ok: false,
      problems: [
        { path: 'item', message: 'Choose the activity.' },
        { path: 'mass', message: 'Write your mass.' },
      ],
    })
    expect(weighIn({ mass: '700' })).toEqual({
      ok: false,
      problems: [{ path: 'mass', message: 'Write a number from 1 to 500.' }],
    })
  })
})

describe('weighing out', () => {
  test('makes it the session that was done', () => {
    expect(weighOut({ drunk: '500', urine: '100', temperature: '15', effort: '5' })).toEqual({
      ok: true,
      value: {
        kind: 'exercise',
        id: setting.id,
        startedAt: '2026-05-19T18:30:00+05:45',
        timeZone: 'Asia/Kathmandu',
        durationMinutes: 90,
        activityId: '12150',
        massBeforeKg: 70,
        massAfterKg: 68.9,
        drunkMl: 500,
        urineMl: 100,
        temperatureC: 15,
        effort: 5,
      },
    })
  })

  test('leaves what is blank out, as it is not known, and keeps 0', () => {
    const read = weighOut({ drunk: '0' })
    expect(read).toMatchObject({ value: { drunkMl: 0 } })
    expect(read.ok && read.value).not.toHaveProperty('urineMl')
  })

  test('refuses urine below 0 and a missing mass, both at once', () => {
    expect(weighOut({ urine: '-5', mass: '' })).toEqual({
      ok: false,
      problems: [
        { path: 'mass', message: 'Write your mass.' },
        { path: 'urine', message: 'Write a whole number from 0 to 20000.' },
      ],
    })
  })

  test('cannot be longer than the time since the weigh-in, to the minute', () => {
    expect(weighOut({ minutes: '90' }).ok).toBe(true)
    expect(weighOut({ minutes: '91' })).toEqual({
      ok: false,
      problems: [{ path: 'minutes', message: 'This is longer than the time since you weighed in.' }],
    })
  })

  test('begins with the minutes since then, at least one, and blank after more than half a day', () => {
    const start = epochMs(open().startedAt)
    const after = (minutes: number) => minutesSince(open(), start + minutes * 60_000)
    expect([0, 1, 89.6, 720, 721].map(after)).toEqual(['1', '1', '90', '720', ''])
  })
})
