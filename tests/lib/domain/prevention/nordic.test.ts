import { describe, expect, it } from 'vitest'
import {
  mostSessions,
  nordicProgrammes,
  nordicVariants,
  nordicWeek,
  nordicWeekOn,
  type NordicWeek,
} from '@/lib/domain/prevention/nordic'
import { preventionSources } from '@/lib/domain/prevention/prevention-sources'
import { localDateSchema } from '@/lib/domain/time/local-date'

const inWords = (week: NordicWeek | null): string =>
  week === null
    ? 'nothing'
    : `${week.sessions} of ${week.sets.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(', ')}`

// Journal of Clinical Epidemiology, letter with the table of doses; Petersen 2011, methods.
describe('the Nordic programme of Petersen', () => {
  it.each([
    [0, 'nothing'],
    [1, '1 of 5, 5'],
    [2, '2 of 6, 6'],
    [3, '3 of 6-8, 6-8, 6-8'],
    [4, '3 of 8-10, 8-10, 8-10'],
    [5, '3 of 12, 10, 8'],
    [10, '3 of 12, 10, 8'],
    [11, '1 of 12, 10, 8'],
    [300, '1 of 12, 10, 8'],
  ])('has in week %i: %s', (week, dose) => {
    expect(inWords(nordicWeek('petersen', week))).toBe(dose)
  })

  it('has 27 sessions in its 10 weeks', () => {
    const weeks = Array.from({ length: 10 }, (_, index) => nordicWeek('petersen', index + 1))
    expect(weeks.reduce((sum, week) => sum + (week?.sessions ?? 0), 0)).toBe(27)
  })
})

// The same letter: one session of 2x5, then two a week rising to 10, 9, 8 by week 6, 13 weeks.
describe('the lighter Nordic programme of van der Horst', () => {
  it.each([
    [1, '1 of 5, 5', 'published'],
    [2, '2 of 6, 6', 'sets-ours'],
    [3, '2 of 6, 6, 6', 'sets-ours'],
    [4, '2 of 8, 7, 6', 'sets-ours'],
    [5, '2 of 9, 8, 7', 'sets-ours'],
    [6, '2 of 10, 9, 8', 'published'],
    [13, '2 of 10, 9, 8', 'published'],
    [14, '1 of 10, 9, 8', 'ours'],
  ])('has in week %i: %s, %s', (week, dose, origin) => {
    expect(inWords(nordicWeek('van-der-horst', week))).toBe(dose)
    expect(nordicWeek('van-der-horst', week)?.origin).toBe(origin)
  })

  it('never asks for less than the week before until it is through', () => {
    const repeatsIn = (week: number) =>
      (nordicWeek('van-der-horst', week)?.sets ?? []).reduce((sum, { to }) => sum + to, 0)
    for (let week = 2; week <= 13; week += 1)
      expect(repeatsIn(week)).toBeGreaterThanOrEqual(repeatsIn(week - 1))
  })
})

describe('a Nordic programme', () => {
  it.each([
    ['2026-05-03', 0],
    ['2026-05-04', 1],
    ['2026-05-10', 1],
    ['2026-05-11', 2],
    ['2026-07-12', 10],
    ['2026-07-13', 11],
  ])('that began on 4 May 2026 is on %s in week %i', (day, week) => {
    const began = localDateSchema.parse('2026-05-04')
    expect(nordicWeekOn(began, localDateSchema.parse(day))).toBe(week)
  })

  it('asks for three days at most by Petersen, for two by van der Horst', () => {
    expect(nordicVariants.map(mostSessions)).toEqual([3, 2])
  })

  it('names publications that are listed', () => {
    for (const { sources } of Object.values(nordicProgrammes)) {
      expect(sources.length).toBeGreaterThan(0)
      for (const name of sources) expect(preventionSources[name].title).not.toBe('')
    }
  })
})
