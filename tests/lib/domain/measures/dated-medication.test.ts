import { describe, expect, it } from 'vitest'
import { wasTaken } from '@/lib/domain/measures/dated-medication'
import { datesUpTo } from '@/lib/domain/measures/measure'
import { daysAgo, diaryFrom, medicine } from '@/tests/support/diary'

const taken = (startedAgo: number, stoppedAgo?: number) =>
  medicine(startedAgo, 'statin', stoppedAgo === undefined ? {} : { stoppedOn: daysAgo(stoppedAgo) })

describe('the medicines of a diary', () => {
  it('stand with their dates as day numbers, the one begun first first', () => {
    const [newer, older] = [taken(3, 1), medicine(40, null)]
    const { medications, today } = diaryFrom([newer, older])
    expect(medications).toEqual([
      { id: older.id, name: 'A tablet', drugClass: null, startedOn: today - 40, stoppedOn: null },
      { id: newer.id, name: 'A tablet', drugClass: 'statin', startedOn: today - 3, stoppedOn: today - 1 },
    ])
  })

  it('are ordered by id where they began on one day, and leave out what begins after today', () => {
    const same = [taken(3), taken(3), taken(3)]
    const ids = diaryFrom([...same, taken(-1), taken(0)]).medications.map(({ id }) => id)
    expect(ids.slice(0, 3)).toEqual(same.map(({ id }) => id).sort())
    expect(ids).toHaveLength(4)
  })

  it.each([
    ['still taken', 400, undefined, true],
    ['begun today', 0, undefined, true],
    ['stopped on the first date of the window', 400, 27, true],
    ['stopped the day before it', 400, 28, false],
    ['to be stopped later', 5, -10, true],
    ['stopped before it began, both before the window', 40, 60, false],
    ['stopped before it began, which was in the window', 5, 60, true],
  ] as const)('%s', (_, startedAgo, stoppedAgo, expected) => {
    const { medications, today } = diaryFrom([taken(startedAgo, stoppedAgo)])
    expect(medications.map(one => wasTaken(one, datesUpTo(today, 28)))).toEqual([expected])
  })

  it('are not taken in a window that ends before they began', () => {
    const { medications, today } = diaryFrom([taken(5)])
    expect(medications.map(one => wasTaken(one, datesUpTo(today - 6, 28)))).toEqual([false])
    expect(medications.map(one => wasTaken(one, datesUpTo(today - 5, 28)))).toEqual([true])
  })
})
