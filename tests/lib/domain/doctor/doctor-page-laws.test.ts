import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DoctorPage } from '@/lib/domain/doctor/doctor-page'
import { cramp, daysAgo, momentAgo, range } from '@/tests/support/diary'
import { pageOf } from '@/tests/support/doctor-pages'
import { randomDiary } from '@/tests/support/random-diary'

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

describe('of any diary', () => {
  const spans = fc.constantFrom(7, 28, 91, 200)

  it('the counts add up: places, situations, hours, outcomes, causes, signs and the chart hold every cramp once', () => {
    fc.assert(
      fc.property(randomDiary, spans, fc.nat(40), (entries, length, ago) => {
        const page = pageOf(entries, { period: { from: daysAgo(ago + length - 1), to: daysAgo(ago) } })
        const { cramps: all, contractions } = page.counts
        expect(sum(page.places.map(place => place.cramps))).toBe(all)
        expect(sum(page.situations.map(situation => situation.cramps))).toBe(all)
        expect(sum(page.hours)).toBe(all)
        expect(page.eased.yes + page.eased.no + page.eased.notKnown).toBe(all)
        expect(page.causes.found + page.causes.none + page.causes.notAsked).toBe(all)
        expect(sum(page.series.marks.map(mark => mark.cramps?.length ?? 0))).toBe(all)
        expect(sum(page.series.marks.map(mark => mark.daysKnown))).toBe(page.period.daysKnown)
        for (const { cramps: asked } of page.signs) expect(asked.yes + asked.no + asked.notAsked).toBe(all)
        for (const one of page.tried) expect(one.yes + one.partly + one.no + one.notKnown).toBe(one.times)
        expect(page.episodes).toHaveLength(all)
        expect(sum(page.episodes.map(episode => episode.cramps.length))).toBe(contractions)
      }),
    )
  })

  it('the order of its entries does not matter', () => {
    fc.assert(
      fc.property(randomDiary, entries => {
        expect(pageOf(entries.toReversed())).toEqual(pageOf(entries))
      }),
    )
  })

  it('one more cramp that was asked never takes a yes away', () => {
    fc.assert(
      fc.property(randomDiary, fc.nat(27), (entries, day) => {
        const yes = (page: DoctorPage) =>
          page.signs.filter(({ answer }) => answer === 'yes').map(({ sign }) => sign)
        const more = pageOf([...entries, cramp(day, { muscle: 'toes', side: 'right' })])
        expect(yes(more)).toEqual(expect.arrayContaining(yes(pageOf(entries))))
      }),
    )
  })
})

describe('long diaries', () => {
  it('of ten thousand cramps in a week are put together', () => {
    const many = range(0, 9_999).map(index =>
      cramp(index % 7, {
        startedAt: momentAgo(index % 7, '00:00'),
        muscle: index % 2 === 0 ? 'calf' : 'foot',
      }),
    )
    expect(pageOf(many).counts.contractions).toBe(10_000)
  })
})
