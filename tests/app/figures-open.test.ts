import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { saveOwnItem } from '@/lib/data/items'
import { addPlans } from '@/lib/data/plans'
import { saveProfile } from '@/lib/data/profile'
import { demoDiary } from '@/lib/domain/demo/demo-diary'
import { dayOf, type Entry } from '@/lib/domain/entry'
import { dayStartOf } from '@/lib/domain/profile'
import { addDays, mondayOf } from '@/lib/domain/time/local-date'
import type { FreshDatabase } from '../support/database'
import { daysAgo, now } from '../support/diary'
import { drawn } from '../support/drawn'
import { openings, shownFigures } from '../support/drawn-figures'
import { freshInstallation, newPerson } from '../support/people'

const screens = ['fluid', 'urine', 'electrolytes', 'training', 'sweat', 'prevention', 'before'] as const

type Screen = (typeof screens)[number]

/** Of these nothing is made from the diary: they are published, or ours, or say again what stands beside them. */
const published: Record<Screen, readonly RegExp[]> = {
  fluid: [/^(1.60|2.20) L$/],
  urine: [
    /^(1 to 3|4 to 6|7 and 8)$/,
    /^Aiming for 1/,
    /about 8 times in 10/,
    /^Each reading of the last 28/,
    /newest first/,
  ],
  electrolytes: [],
  training: [/^The last 7 days are about what you are used to/, /^In a study of 210/],
  sweat: [/±/, /^506 athletes/],
  prevention: [/^Warm up for/, /^Cool down for/, /^Raise one thing/],
  before: [/^35 cramps, each beside up to three days/, /^\d+ of \d+ factors were judged/, /Holm, 1979/],
}

/** The day whose fluid and minerals are looked at. */
const shown = daysAgo(1)

let installation: FreshDatabase
const markup = new Map<Screen, string>()
let entries: readonly Entry[] = []
let dayOfEntry: (entry: Entry) => string

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  installation = await freshInstallation()
  const { owner, browser } = await newPerson('ada@example.org')
  const demo = demoDiary(1, now)
  for (const item of demo.items) await saveOwnItem(owner, item)
  await saveEntries(owner, demo.entries)
  await addPlans(owner, demo.plans)
  await saveProfile(owner, demo.profile)
  entries = demo.entries
  dayOfEntry = entry => dayOf(entry, dayStartOf(demo.profile))
  for (const screen of screens)
    markup.set(screen, await drawn(`(diary)/${screen}/page.tsx`, browser, { day: shown }))
})

afterAll(async () => {
  vi.useRealTimers()
  await installation.close()
})

const on = (screen: Screen): string => markup.get(screen) ?? ''

const behind = (screen: Screen, of: string) => {
  const found = openings(on(screen)).find(opened => opened.of === `How this is made: ${of}`)
  if (found === undefined) throw new Error(`nothing opens behind ${of}`)
  return found
}

/** The ids of entries among the addresses of what opens. */
const idsIn = (hrefs: readonly string[]): string[] =>
  hrefs.flatMap(href => /^\/[a-z]+\/([\da-f-]{36})/.exec(href)?.[1] ?? []).toSorted()

const ofDay = (kind: Entry['kind'], day: string) =>
  entries.filter(entry => entry.kind === kind && dayOfEntry(entry) === day)

describe('every figure on a screen opens to how it was made and to its entries', () => {
  it.each(screens)('%s', screen => {
    const figures = shownFigures(on(screen))
    expect(figures.length).toBeGreaterThan(5)
    const closed = figures
      .filter(({ isMade, leadsToEntries }) => !isMade || !leadsToEntries)
      .map(({ text }) => text)
      .filter(text => !published[screen].some(pattern => pattern.test(text)))
    expect(closed).toEqual([])
  })

  it.each(screens.flatMap(screen => published[screen].map(pattern => ({ screen, pattern }))))(
    'what is left out on $screen is there: $pattern',
    ({ screen, pattern }) => {
      expect(shownFigures(on(screen)).some(({ text }) => pattern.test(text))).toBe(true)
    },
  )
})

describe('behind the fluid of a day', () => {
  it('the sum of an hour says how, and names every drink with what of it counts', () => {
    const { steps, hrefs } = behind('fluid', 'the sum of an hour')
    expect(idsIn(hrefs)).toEqual(
      ofDay('fluid', shown)
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(steps).toContain('0.33 L')
  })

  it('the most within an hour says how, and names the drinks of that hour alone', () => {
    const { steps, hrefs } = behind('fluid', 'most within an hour')
    const water = ofDay('fluid', shown).filter(entry => entry.kind === 'fluid' && entry.volumeMl === 330)
    expect(idsIn(hrefs)).toEqual(water.map(({ id }) => id))
    expect(steps).toContain('1.00 L')
    expect(steps).toContain('1.42 L')
  })

  it('the hydration index names the drinks that were tested, each with its index', () => {
    const { steps, hrefs } = behind('fluid', 'Hydration index')
    expect(idsIn(hrefs)).toHaveLength(4)
    expect(steps).toContain('index 0.90')
    expect(hrefs).toContain('https://doi.org/10.3945/ajcn.115.114769')
  })
})

describe('behind an average of minerals', () => {
  it('stands each day counted with its amount, newest first, and the way to its entries', () => {
    const { steps, hrefs } = behind('electrolytes', 'the average, sodium')
    const days = hrefs.map(href => /^\/electrolytes\?day=([\d-]+)#sodium$/.exec(href)?.[1])
    expect(days).toHaveLength(25)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(days[0]).toBe(shown)
    expect(steps).toContain('18 May2736 mg')
    expect(steps).toMatch(/Last 7 days: [\d\s]+ mg in all ÷ 7 = 1811 mg\./)
    expect(steps).toMatch(/Last 28 days: [\d\s]+ mg in all ÷ 25 = 1938 mg\./)
  })

  it('a whole day names what was eaten and drunk on it', () => {
    const consumed = [...ofDay('food', shown), ...ofDay('fluid', shown)]
    expect(idsIn(behind('electrolytes', 'a whole day').hrefs)).toEqual(
      consumed.map(({ id }) => id).toSorted(),
    )
  })
})

describe('behind what came before', () => {
  it('the counts of a factor say what counts, and lead to every cramp beside its days', () => {
    const { steps } = behind('before', 'Any alcohol')
    expect(steps).toContain('Any alcohol in the drinks of the hours before.')
    expect(steps).toContain('28 cramps could be compared.')
    expect(on('before')).toContain('href="/before/alcohol"')
  })
})

describe('behind what was done', () => {
  it('the load of a day leads to that day in the timeline', () => {
    for (let days = 0; days <= 28; days += 1)
      expect(on('training')).toContain(`href="/timeline?to=${daysAgo(days)}"`)
  })

  it('each session of a sweat rate stands with its own rate, the slowest and the fastest among them', () => {
    const { steps } = behind('sweat', 'Running, warm')
    for (const rate of ['1.14 L/h', '1.38 L/h']) expect(steps).toContain(rate)
  })

  it('the days of the plan name the work of the weeks before too', () => {
    const ids = idsIn(behind('prevention', 'days of the plan').hrefs)
    const dated = entries
      .filter(({ id }) => ids.includes(id))
      .map(dayOfEntry)
      .toSorted()
    expect(dated[0]).toBe('2026-05-07')
    expect(dated.at(-1)).toBe(shown)
  })

  it('warm-up and cool-down by week name the sessions of five weeks, and what was logged by itself near them', () => {
    const { hrefs } = behind('prevention', 'warm-up and cool-down by week')
    const monday = mondayOf(daysAgo(0))
    const sessions = entries.filter(
      entry =>
        entry.kind === 'exercise' &&
        entry.planned !== true &&
        dayOfEntry(entry) >= addDays(monday, -28) &&
        dayOfEntry(entry) <= daysAgo(0),
    )
    expect(sessions.length).toBeGreaterThan(5)
    expect(idsIn(hrefs)).toEqual(expect.arrayContaining(sessions.map(({ id }) => id)))
    const others = entries.filter(({ id, kind }) => idsIn(hrefs).includes(id) && kind !== 'exercise')
    expect(idsIn(hrefs)).toHaveLength(sessions.length + others.length)
    for (const other of others) expect(other).toMatchObject({ kind: 'routine' })
    expect(on('prevention')).toMatch(/This week<\/th><td>(\d of \d|not known|no session)/)
  })

  it('what the rules see leads to each of the days', () => {
    const days = new Set(
      entries
        .filter(({ kind }) => kind === 'routine')
        .map(dayOfEntry)
        .filter(day => day >= daysAgo(7) && day < daysAgo(0)),
    )
    const { hrefs } = behind('prevention', 'rule R7')
    expect(hrefs.filter(href => href.startsWith('/timeline')).toSorted()).toEqual(
      [...days].toSorted().map(day => `/timeline?to=${day}`),
    )
  })

  it('each reading behind a colour stands with its step, in the table too', () => {
    const { steps, hrefs } = behind('urine', 'Last 28 days')
    expect(idsIn(hrefs)).toHaveLength(11)
    expect(steps).toContain('4 of 8')
    const rows = [...on('urine').matchAll(/<td><a href="\/measurements\//g)]
    expect(rows).toHaveLength(11)
  })
})
