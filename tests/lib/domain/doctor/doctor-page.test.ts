import { describe, expect, it } from 'vitest'
import { cramp, cramps, daysAgo, known, momentAgo, routine } from '@/tests/support/diary'
import { pageOf } from '@/tests/support/doctor-pages'

describe('counts of a doctor page', () => {
  it('are of the days of the period, both ends included', () => {
    const page = pageOf(cramps([28, 27, 0]))
    expect(page.period).toEqual({
      from: daysAgo(27),
      to: daysAgo(0),
      days: 28,
      daysKnown: 2,
      reachesToday: true,
    })
    expect(page.counts.cramps).toBe(2)
    const earlier = pageOf(cramps([28, 27, 0]), { period: { from: daysAgo(30), to: daysAgo(27) } })
    expect(earlier.counts.cramps).toBe(2)
    expect(earlier.period.reachesToday).toBe(false)
  })

  it('count cramps of one muscle and side less than half an hour apart once, and say how many were logged', () => {
    const pair = [
      cramp(3, { startedAt: momentAgo(3, '14:00'), severity: 4 }),
      cramp(3, { startedAt: momentAgo(3, '14:20'), severity: 7 }),
    ]
    const page = pageOf([...pair, cramp(3, { startedAt: momentAgo(3, '18:00') })])
    expect(page.counts).toMatchObject({ cramps: 2, contractions: 3, days: 1 })
    expect(page.severity).toMatchObject({ rated: 2, highest: 7 })
  })

  it.each([
    [20, null],
    [21, 4],
    [28, 3],
  ])('say a rate from three quarters of known days on (%i of 28)', (days, rate) => {
    const page = pageOf([...known(days), ...cramps([0, 1, 2])])
    expect(page.counts.per28Days).toBe(rate)
  })

  it('say of an empty diary that nothing is known', () => {
    const page = pageOf([])
    expect(page.period.daysKnown).toBe(0)
    expect(page.counts).toMatchObject({ cramps: 0, per28Days: null })
    expect(page.severity).toEqual({ rated: 0, median: null, highest: null })
    expect(page.length).toMatchObject({ known: 0, longestSeconds: null })
    expect(page.worst).toBeNull()
    expect(page.intake.fluidMl).toEqual({ days: 0, median: null, low: null, high: null })
    expect(page.series.marks.every(({ cramps: drawn, fluidMl }) => drawn === null && fluidMl === null)).toBe(
      true,
    )
  })

  it('count broken nights and activities that were stopped', () => {
    const page = pageOf([
      cramp(2, { startedAt: momentAgo(2, '23:00'), sleepDisturbed: true }),
      cramp(1, { startedAt: momentAgo(1, '03:00'), sleepDisturbed: true, activityDisrupted: true }),
    ])
    expect(page.counts).toMatchObject({ brokenNights: 1, stoppedAnActivity: 1 })
  })
})

describe('severity, length and the worst cramp', () => {
  it('leave out what was not rated and what was not timed, and say on how many they rest', () => {
    const page = pageOf([
      cramp(5, { severity: 2, durationSeconds: 30 }),
      cramp(4, { severity: undefined, durationSeconds: 600 }),
      cramp(3, { severity: 8, durationSeconds: undefined }),
      cramp(2, { severity: 6, durationSeconds: 601 }),
    ])
    expect(page.severity).toEqual({ rated: 3, median: 6, highest: 8 })
    expect(page.length).toEqual({
      known: 3,
      shortestSeconds: 30,
      medianSeconds: 600,
      longestSeconds: 601,
    })
    expect(page.worst).toMatchObject({ on: daysAgo(3), severity: 8, seconds: null })
  })

  it('of two as strong the longer is the worst, of two as long the later', () => {
    const strong = { severity: 8 }
    const page = pageOf([
      cramp(5, { ...strong, durationSeconds: 90 }),
      cramp(4, { ...strong, durationSeconds: 90 }),
      cramp(3, { ...strong, durationSeconds: 89 }),
    ])
    expect(page.worst?.on).toBe(daysAgo(4))
  })
})

describe('where and when', () => {
  it('list muscles and sides, and what was going on, most often first', () => {
    const page = pageOf([
      ...cramps([1, 2], {
        muscle: 'hamstring',
        side: 'right',
        context: 'stretching',
        stretchedMuscle: 'quadriceps',
      }),
      cramp(3, { muscle: 'calf', side: 'left', context: 'asleep' }),
    ])
    expect(page.places).toEqual([
      { muscle: 'hamstring', side: 'right', cramps: 2 },
      { muscle: 'calf', side: 'left', cramps: 1 },
    ])
    expect(page.situations).toMatchObject([
      { context: 'stretching', stretchedMuscle: 'quadriceps', cramps: 2 },
      { context: 'asleep', stretchedMuscle: null, cramps: 1 },
    ])
  })

  it.each([
    ['21:59', 0],
    ['22:00', 1],
    ['05:59', 1],
    ['06:00', 0],
  ])('a cramp at %s counts %i times as one of the night', (time, night) => {
    const page = pageOf([cramp(2, { startedAt: momentAgo(2, time) })])
    expect(page.night).toBe(night)
    expect(page.hours[Number(time.slice(0, 2))]).toBe(1)
  })
})

describe('what was tried', () => {
  it('counts every time and how it went', () => {
    const page = pageOf([
      cramp(3, {
        relief: [
          { method: 'stretch', helped: 'yes' },
          { method: 'heat', helped: 'no' },
        ],
      }),
      cramp(2, { relief: [{ method: 'stretch', helped: 'partly' }, { method: 'stretch' }] }),
    ])
    expect(page.tried).toEqual([
      { method: 'stretch', times: 3, yes: 1, partly: 1, no: 0, notKnown: 1 },
      { method: 'heat', times: 1, yes: 0, partly: 0, no: 1, notKnown: 0 },
    ])
  })

  it('counts days with a routine in the period alone', () => {
    expect(pageOf([routine(27), routine(27), routine(28)]).routineDays).toBe(1)
  })

  it('tells eased, not eased and not known apart, and a cause found, none and not asked', () => {
    const page = pageOf([
      cramp(4, { relieved: true, apparentCause: null }),
      cramp(3, { relieved: false, apparentCause: undefined }),
      cramp(2, { relieved: undefined, apparentCause: 'a long run' }),
    ])
    expect(page.eased).toEqual({ yes: 1, no: 1, notKnown: 1 })
    expect(page.causes).toEqual({ found: 1, none: 1, notAsked: 1 })
  })
})

describe('fluid and minerals', () => {
  it('are of days with a drink or a food alone, and leave today out', () => {
    const page = pageOf(known(6), {
      sums: {
        [daysAgo(0)]: { fluidMl: 400, foods: 1, potassiumMg: 1 },
        [daysAgo(1)]: { fluidMl: 2000, foods: 3, potassiumMg: 3000, sodiumMg: null },
        [daysAgo(2)]: { fluidMl: 1000, foods: 0, potassiumMg: 90 },
        [daysAgo(3)]: { fluidMl: 0 },
      },
    })
    expect(page.intake).toMatchObject({
      daysCounted: 27,
      fluidMl: { days: 2, median: 1500, low: 1250, high: 1750 },
      mineralsMg: { potassium: { days: 1, median: 3000 }, sodium: { days: 0, median: null } },
    })
  })
})

describe('the charts', () => {
  it.each([
    [31, 'day', 31],
    [32, 'week', 5],
    [364, 'week', 52],
  ])('of %i days are drawn by %s', (days, step, marks) => {
    const { series } = pageOf([], { period: { from: daysAgo(days - 1), to: daysAgo(0) } })
    expect(series.step).toBe(step)
    expect(series.marks).toHaveLength(marks)
    expect(series.marks[0]?.from).toBe(daysAgo(days - 1))
    expect(series.marks.at(-1)).toMatchObject({ to: daysAgo(0), isOpen: true })
    expect(series.marks.reduce((sum, mark) => sum + mark.days, 0)).toBe(days)
  })

  it('tell a day without a drink from one that is not known, and take the middle of the days with a drink', () => {
    const sums = {
      [daysAgo(1)]: { fluidMl: 1000 },
      [daysAgo(2)]: { fluidMl: 0 },
      [daysAgo(3)]: { fluidMl: 2000 },
    }
    const byDay = pageOf([], { sums }).series.marks.slice(-5)
    expect(byDay.map(({ fluidMl }) => fluidMl)).toEqual([null, 2000, 0, 1000, null])
    const byWeek = pageOf([], { sums, period: { from: daysAgo(90), to: daysAgo(0) } }).series.marks
    expect(byWeek.at(-1)).toMatchObject({ fluidMl: 1500, daysKnown: 3 })
    expect(byWeek.at(-2)?.fluidMl).toBeNull()
  })
})
