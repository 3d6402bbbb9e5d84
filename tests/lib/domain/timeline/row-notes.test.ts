import { describe, expect, test } from 'vitest'
import { dayOf, entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import { rowNotes } from '@/lib/domain/timeline/row-notes'
import { englishInBrowser } from '@/lib/domain/words/english-in-browser'

const cramp = { kind: 'cramp', timeZone: 'Europe/London', muscle: 'calf', side: 'left', context: 'asleep' }

function notes(fields: object, { home = 'Europe/London', dayStartsAt = '00:00' } = {}): string[] {
  const entry = entrySchema.parse({ id: newId(), ...cramp, ...fields })
  return rowNotes(entry, dayOf(entry, dayStartsAt), timeZoneSchema.parse(home), englishInBrowser)
}

const session = { kind: 'exercise', timeZone: 'Europe/London', durationMinutes: 60 }

function notesOf(fields: object): string[] {
  const entry = entrySchema.parse({ id: newId(), ...fields })
  return rowNotes(entry, dayOf(entry, '00:00'), timeZoneSchema.parse('Europe/London'), englishInBrowser)
}

describe('past midnight', () => {
  test('a cramp that ends before midnight needs no word', () => {
    expect(notes({ startedAt: '2026-05-19T23:50:00+01:00', durationSeconds: 599 })).toEqual([])
  })

  test('a cramp from 23:50 to 00:00 says that it ended on the next day', () => {
    expect(notes({ startedAt: '2026-05-19T23:50:00+01:00', durationSeconds: 600 })).toEqual([
      'until 00:00 on Wed 20 May',
    ])
  })

  test('a cramp from 23:50 to 00:20 says so', () => {
    expect(notes({ startedAt: '2026-05-19T23:50:00+01:00', durationSeconds: 1800 })).toEqual([
      'until 00:20 on Wed 20 May',
    ])
  })

  test('a session and a slow drink too', () => {
    expect(notesOf({ ...session, startedAt: '2026-05-19T23:30:00+01:00' })).toEqual([
      'until 00:30 on Wed 20 May',
    ])
    const drink = { kind: 'fluid', timeZone: 'Europe/London', beverageId: 'tea', volumeMl: 500 }
    expect(
      notesOf({ ...drink, at: '2026-05-19T23:30:00+01:00', until: '2026-05-20T01:00:00+02:00' }),
    ).toEqual(['until 00:00 on Wed 20 May'])
  })

  test('a cramp while the clocks went back ends by the clock of then', () => {
    expect(notes({ startedAt: '2026-10-24T23:30:00+01:00', durationSeconds: 2.25 * 3600 })).toEqual([
      'until 01:45 on Sun 25 Oct',
    ])
    expect(notes({ startedAt: '2026-10-24T23:30:00+01:00', durationSeconds: 3.25 * 3600 })).toEqual([
      'until 01:45 on Sun 25 Oct',
    ])
  })
})

describe('a day that begins at three', () => {
  test('a cramp at 01:30 belongs to the day before, and says the date on the clock', () => {
    expect(notes({ startedAt: '2026-05-20T01:30:00+01:00' }, { dayStartsAt: '03:00' })).toEqual([
      'by the clock on Wed 20 May',
    ])
    expect(notes({ startedAt: '2026-05-20T03:00:00+01:00' }, { dayStartsAt: '03:00' })).toEqual([])
  })
})

describe('travel', () => {
  test('an entry from another zone says where that was, and how far its clock is from UTC', () => {
    const there = { startedAt: '2026-05-19T14:00:00+05:45', timeZone: 'Asia/Kathmandu' }
    expect(notes(there)).toEqual(['in Kathmandu (UTC+05:45)'])
    expect(notes(there, { home: 'Asia/Kathmandu' })).toEqual([])
  })

  test('a place of two words is written as two', () => {
    expect(notes({ startedAt: '2026-05-19T14:00:00-04:00', timeZone: 'America/New_York' })).toEqual([
      'in New York (UTC-04:00)',
    ])
  })

  test('UTC is said once', () => {
    expect(notes({ startedAt: '2026-05-19T14:00:00Z', timeZone: 'UTC' })).toEqual(['in UTC'])
  })

  test('an offset that disagrees with its zone is said, and counts', () => {
    expect(notes({ startedAt: '2026-05-19T23:50:00-09:30', durationSeconds: 1800 })).toEqual([
      'until 00:20 on Wed 20 May',
      'on a clock of UTC-09:30',
    ])
  })
})

test('an entry that has only a date has no clock', () => {
  expect(notesOf({ kind: 'day-closed', on: '2026-05-19', cramps: 'none' })).toEqual([])
})
