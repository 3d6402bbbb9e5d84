import { describe, expect, it, test } from 'vitest'
import { experimentSchema } from '@/lib/domain/experiment/experiment'
import { daysOf, followed, mayNote } from '@/lib/domain/experiment/followed'
import { localDateSchema } from '@/lib/domain/time/local-date'

const date = (text: string) => localDateSchema.parse(text)

/** Four blocks of a week, from 2, 9, 16 and 23 March; the last day is 29 March. */
const tried = (fields: object = {}) =>
  experimentSchema.parse({
    id: '0197f1de-0000-7000-8000-000000000001',
    drawnAt: '2026-03-01T08:00:00Z',
    startedOn: '2026-03-02',
    tries: 'stretching',
    blockDays: 7,
    order: ['change', 'usual', 'usual', 'change'],
    did: ['2026-03-02', '2026-03-08', '2026-03-09', '2026-03-29'],
    isOnToday: true,
    ...fields,
  })

const stopped = (on: string) => ({ stopped: { on, because: 'person' } })

describe('how it was followed', () => {
  test.each<[string, object, [number, number], [number, number]]>([
    ['2026-03-01', {}, [0, 0], [0, 0]],
    ['2026-03-02', {}, [1, 1], [0, 0]],
    ['2026-03-03', {}, [1, 2], [0, 0]],
    ['2026-03-07', {}, [1, 6], [0, 0]],
    ['2026-03-08', {}, [2, 7], [0, 0]],
    ['2026-03-09', {}, [2, 7], [1, 1]],
    ['2026-03-22', {}, [2, 7], [1, 14]],
    ['2026-03-28', {}, [2, 13], [1, 14]],
    ['2026-03-29', {}, [3, 14], [1, 14]],
    ['2026-03-30', {}, [3, 14], [1, 14]],
    ['2026-03-30', stopped('2026-03-01'), [0, 0], [0, 0]],
    ['2026-03-30', stopped('2026-03-07'), [1, 6], [0, 0]],
    ['2026-03-30', stopped('2026-03-08'), [2, 7], [0, 0]],
    ['2026-03-30', stopped('2026-03-09'), [2, 7], [1, 1]],
    ['2026-03-07', stopped('2026-03-08'), [1, 6], [0, 0]],
    ['2026-03-30', { did: [] }, [0, 14], [0, 14]],
  ])('on %s with %j: change %j, usual %j', (today, fields, change, usual) => {
    const sums = followed(tried(fields), date(today))
    expect([sums.change.did, sums.change.days]).toEqual(change)
    expect([sums.usual.did, sums.usual.days]).toEqual(usual)
  })

  it('names each day of a block once, both ends included', () => {
    const days = (from: string, to: string) => daysOf({ from: date(from), to: date(to) })
    expect(days('2026-02-28', '2026-03-02')).toEqual(['2026-02-28', '2026-03-01', '2026-03-02'])
    expect(days('2026-03-02', '2026-03-02')).toEqual(['2026-03-02'])
  })
})

describe('a day that can be noted', () => {
  test.each<[string, string, object, boolean]>([
    ['2026-03-01', '2026-03-10', {}, false],
    ['2026-03-02', '2026-03-10', {}, true],
    ['2026-03-03', '2026-03-10', {}, true],
    ['2026-03-09', '2026-03-10', {}, true],
    ['2026-03-10', '2026-03-10', {}, true],
    ['2026-03-11', '2026-03-10', {}, false],
    ['2026-03-28', '2026-04-10', {}, true],
    ['2026-03-29', '2026-04-10', {}, true],
    ['2026-03-30', '2026-04-10', {}, false],
    ['2026-03-08', '2026-03-10', stopped('2026-03-09'), true],
    ['2026-03-09', '2026-03-10', stopped('2026-03-09'), true],
    ['2026-03-10', '2026-03-10', stopped('2026-03-09'), false],
  ])('%s, asked on %s with %j: %s', (day, today, fields, may) => {
    expect(mayNote(tried(fields), date(day), date(today))).toBe(may)
  })
})
