import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import type { Entry } from '@/lib/domain/entry'
import { readProfile } from '@/lib/domain/profile'
import type { FreshDatabase } from '../support/database'
import { daysAgo, entry, momentAgo, now } from '../support/diary'
import { drawn } from '../support/drawn'
import { freshInstallation, newPerson, type TestPerson } from '../support/people'

let installation: FreshDatabase
let ada: TestPerson

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  const profile = readProfile({ timeZone: 'Asia/Kathmandu' })
  if (!profile.ok) throw new Error('the test is wrong')
  await saveProfile(ada.owner, profile.value)
})

afterEach(async () => {
  vi.useRealTimers()
  await installation.close()
})

const timeZone = 'Asia/Kathmandu'
const water = 'FNDDS-94000100'

const drink = (volumeMl: number, time = '10:00') =>
  entry({ kind: 'fluid', timeZone, at: momentAgo(1, time), beverageId: water, volumeMl })

const food = (grams: number) =>
  entry({ kind: 'food', timeZone, at: momentAgo(1, '12:00'), name: 'Soup', grams, custom: {} })

const session = (durationMinutes: number, effort: number) =>
  entry({ kind: 'exercise', timeZone, startedAt: momentAgo(2, '08:00'), durationMinutes, effort })

/** What a page shows of a day two days ago or one day ago. */
async function shownOn(page: string, entries: readonly Entry[]): Promise<{ href: string; check: string }[]> {
  await saveEntries(ada.owner, entries)
  const markup = await drawn(`(diary)/${page}/page.tsx`, ada.browser, { day: daysAgo(1), span: '4-weeks' })
  const section = /<section[^>]*aria-label="Check this">(.*?)<\/section>/s.exec(markup)?.[1] ?? ''
  return [...section.matchAll(/href="([^"?]*)(?:\?[^"]*)?".*?<span>(Check this: [^<]*)<\/span>/gs)].map(
    ([, href = '', check = '']) => ({ href, check }),
  )
}

const atTheLine = Array.from({ length: 4 }, (_, index) => drink(2500, `1${index}:00`))

describe('what looks like a slip', () => {
  it.each([
    { page: 'fluid', slip: drink(3001), none: drink(3000), check: 'Check this: amount', kind: 'drinks' },
    { page: 'electrolytes', slip: food(2001), none: food(2000), check: 'Check this: amount', kind: 'foods' },
    {
      page: 'training',
      slip: session(181, 10),
      none: session(180, 10),
      check: 'Check this: effort',
      kind: 'exercise',
    },
  ])(
    'of an entry is on /$page, and what is at the line is not',
    async ({ page, slip, none, check, kind }) => {
      expect(await shownOn(page, [none])).toEqual([])
      expect(await shownOn(page, [slip])).toEqual([{ href: `/${kind}/${slip.id}`, check }])
    },
  )

  it.each(['fluid', 'electrolytes', 'training', 'trends/intake'])(
    'of a day is on /%s, and leads to the day',
    async page => {
      // Training is empty before the first session, and a session without a slip adds nothing.
      expect(await shownOn(page, [session(60, 4), ...atTheLine])).toEqual([])
      const shown = await shownOn(page, [drink(1, '09:00')])
      expect(shown).toEqual([{ href: '/timeline', check: 'Check this: drinks' }])
    },
  )

  it('of days is newest first, and more than four fold away', async () => {
    const days = Array.from({ length: 6 }, (_, index) =>
      entry({
        kind: 'exercise',
        timeZone,
        startedAt: momentAgo(index + 1, '01:00'),
        durationMinutes: 1441,
        effort: 1,
      }),
    )
    const shown = await shownOn('trends/training', days)
    expect(shown).toHaveLength(6)
    const markup = await drawn('(diary)/trends/training/page.tsx', ada.browser, { span: '4-weeks' })
    const places = days.map((_, index) => markup.indexOf(`/timeline?to=${daysAgo(index + 1)}`))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(markup).toContain('and 2 more')
  })

  it('is nowhere without one', async () => {
    for (const page of ['fluid', 'electrolytes', 'training', 'trends/intake'])
      expect(await shownOn(page, page === 'fluid' ? [session(60, 5), drink(250)] : [])).toEqual([])
  })
})
