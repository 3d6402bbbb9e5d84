import { expect, it } from 'vitest'
import { exerciseForm, plannedLike } from '@/lib/domain/forms/exercise-form'
import { readForm } from '@/lib/domain/forms/form-reading'
import { plannedMoments } from '@/lib/domain/forms/planned-when'
import { givenWhen } from '@/lib/domain/forms/when'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import { setting } from '../../../support/form-setting'

const zone = timeZoneSchema.parse('Europe/London')

const offered = (now: string) =>
  plannedMoments(Date.parse(now), zone).map(({ id, moment }) => `${id} ${moment.at.slice(0, 16)}`)

it.each([
  [
    '2026-05-19T09:00:00+01:00',
    [
      'in-1-hour 2026-05-19T10:00',
      'in-3-hours 2026-05-19T12:00',
      'this-evening 2026-05-19T18:00',
      'tomorrow-morning 2026-05-20T08:00',
    ],
  ],
  // Tomorrow at eight is more than a day ahead, exactly a day, and less.
  [
    '2026-05-19T07:59:59+01:00',
    ['in-1-hour 2026-05-19T08:59', 'in-3-hours 2026-05-19T10:59', 'this-evening 2026-05-19T18:00'],
  ],
  [
    '2026-05-19T08:00:00+01:00',
    [
      'in-1-hour 2026-05-19T09:00',
      'in-3-hours 2026-05-19T11:00',
      'this-evening 2026-05-19T18:00',
      'tomorrow-morning 2026-05-20T08:00',
    ],
  ],
  [
    '2026-05-19T17:30:00+01:00',
    [
      'this-evening 2026-05-19T18:00',
      'in-1-hour 2026-05-19T18:30',
      'in-3-hours 2026-05-19T20:30',
      'tomorrow-morning 2026-05-20T08:00',
    ],
  ],
  [
    '2026-05-19T18:00:00+01:00',
    [
      'in-1-hour 2026-05-19T19:00',
      'in-3-hours 2026-05-19T21:00',
      'tomorrow-morning 2026-05-20T08:00',
      'tomorrow-evening 2026-05-20T18:00',
    ],
  ],
  // The clocks go forward in the night.
  [
    '2026-03-28T20:00:00Z',
    [
      'in-1-hour 2026-03-28T21:00',
      'in-3-hours 2026-03-28T23:00',
      'tomorrow-morning 2026-03-29T08:00',
      'tomorrow-evening 2026-03-29T18:00',
    ],
  ],
])('at %s every moment that is offered lies ahead, a day at most', (now, moments) => {
  expect(offered(now)).toEqual(moments)
})

it('a plan asks when it starts, and takes each moment that is offered', () => {
  const written = { ...plannedLike(null), name: 'Rowing', minutes: '45' }
  expect(readForm(exerciseForm, written, setting)).toEqual({
    ok: false,
    problems: [{ path: 'when', message: 'Choose when it starts.' }],
  })
  for (const { moment } of plannedMoments(setting.now, setting.zone)) {
    const read = readForm(exerciseForm, { ...written, when: givenWhen(moment) }, setting)
    expect(read).toMatchObject({ ok: true, value: { startedAt: moment.at, planned: true } })
  }
})
