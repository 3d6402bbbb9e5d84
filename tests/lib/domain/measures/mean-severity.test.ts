import { expect, it } from 'vitest'
import { baselineBefore } from '@/lib/domain/measures/baseline'
import { meanSeverity } from '@/lib/domain/measures/mean-severity'
import { datesUpTo } from '@/lib/domain/measures/measure'
import { closed, cramp, diaryFrom } from '@/tests/support/diary'

it('the mean severity is that of the rated episodes alone, and rests on them', () => {
  const [first, second, open] = [
    cramp(3, { severity: 4 }),
    cramp(2, { severity: 7 }),
    cramp(1, { severity: undefined }),
  ]
  const held = diaryFrom([first, second, open])
  expect(meanSeverity.of(held, datesUpTo(held.today, 28))).toEqual({
    value: 5.5,
    entryIds: [first.id, second.id],
    mean: { sum: 11, of: 2 },
  })
  expect(meanSeverity.of(held, datesUpTo(held.today, 1))).toMatchObject({ value: 0, mean: { sum: 0, of: 0 } })
})

it('a baseline knows no date before the diary is kept, from its first day on each of them', () => {
  const of = (days: number) => {
    const held = diaryFrom([closed(days)])
    return baselineBefore(held, held.today - 27)
  }
  expect(of(27)).toEqual({ known: null, loggedDates: 0, episodes: 0, neededDates: 56 })
  expect(of(28)).toMatchObject({ loggedDates: 1 })
  expect(of(28).known).not.toBeNull()
  expect(of(300)).toMatchObject({ loggedDates: 84 })
})
