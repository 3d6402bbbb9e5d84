import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import { timelineWindow, windowStart } from '@/lib/domain/timeline/window'

const date = (text: string): LocalDate => localDateSchema.parse(text)
const to = date('2026-05-19')

describe('the days of a page', () => {
  test('are seven', () => {
    expect(timelineWindow(to, to, null)).toEqual({
      from: '2026-05-13',
      to,
      olderTo: null,
      gap: null,
      newerTo: null,
    })
  })

  test('touch those of the older page when it would hold an entry', () => {
    expect(timelineWindow(to, to, date('2026-05-12'))).toMatchObject({ olderTo: '2026-05-12', gap: null })
    expect(timelineWindow(to, to, date('2026-05-06'))).toMatchObject({ olderTo: '2026-05-12', gap: null })
  })

  test('are followed by a gap when seven more days would all be silent', () => {
    expect(timelineWindow(to, to, date('2026-05-05'))).toMatchObject({
      olderTo: '2026-05-05',
      gap: { from: '2026-05-06', to: '2026-05-12' },
    })
  })

  test('lead back to the newest day and no further', () => {
    expect(timelineWindow(to, date('2026-05-19'), null).newerTo).toBeNull()
    expect(timelineWindow(to, date('2026-05-20'), null).newerTo).toBe('2026-05-20')
    expect(timelineWindow(to, date('2026-05-26'), null).newerTo).toBe('2026-05-26')
    expect(timelineWindow(to, date('2026-05-27'), null).newerTo).toBe('2026-05-26')
  })

  test('show every day with an entry exactly once, from the newest to the oldest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 30 }), daysAgo => {
        const days = daysAgo.map(ago => addDays(to, -ago))
        const shown: LocalDate[] = []
        let end: LocalDate | null = to
        while (end !== null) {
          const from = windowStart(end)
          const last: LocalDate = end
          shown.push(...days.filter(day => day >= from && day <= last))
          const older =
            days
              .filter(day => day < from)
              .sort()
              .at(-1) ?? null
          end = timelineWindow(end, to, older).olderTo
        }
        expect(shown.sort()).toEqual(days.sort())
      }),
    )
  })
})
