import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import { readProfile } from '@/lib/domain/profile'
import type { FreshDatabase } from '../support/database'
import { cramp, daysAgo, now } from '../support/diary'
import { drawn } from '../support/drawn'
import { freshInstallation, newPerson, type TestPerson } from '../support/people'

let installation: FreshDatabase
let ada: TestPerson

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  const profile = readProfile({ timeZone: 'Asia/Kathmandu' })
  if (!profile.ok) throw new Error('the test is wrong')
  await saveEntries(ada.owner, [cramp(3), cramp(500)])
  await saveProfile(ada.owner, profile.value)
})

afterAll(async () => {
  vi.useRealTimers()
  await installation.close()
})

const trends = (asked: Record<string, string>) => drawn('(diary)/trends/page.tsx', ada.browser, asked)

const sectionOf = (markup: string, name: string): string =>
  markup.split('<section').find(part => part.includes(name)) ?? ''

describe('the page of cramps', () => {
  it('leads from a day with a cramp to its entries: by the table, and past the tab key in the drawing', async () => {
    const calendar = sectionOf(await trends({ span: '4w' }), 'Calendar of cramps')
    const address = `href="/timeline?to=${daysAgo(3)}"`
    expect(calendar.split(address)).toHaveLength(3)
    const [drawing = '', table = ''] = calendar.split('<details')
    expect(drawing).toContain(address)
    expect(table).toContain(address)
    for (const [link] of drawing.matchAll(/<a [^>]*>/g)) expect(link).toContain('tabindex="-1"')
  })

  it('leads from a month to its days', async () => {
    const calendar = sectionOf(await trends({ span: 'all' }), 'Calendar of cramps')
    expect(calendar).toMatch(/href="\/trends\?from=\d{4}-\d\d-\d\d&amp;to=\d{4}-\d\d-\d\d"/)
  })

  it('draws clock and figure without scripts, each called by its sentence', async () => {
    const markup = await trends({ span: '4w' })
    expect(sectionOf(markup, 'Time of day when cramps begin')).toMatch(
      /role="img" aria-label="Too few to say when they gather: 1 cramp on 1 day/,
    )
    expect(sectionOf(markup, 'Muscles and sides')).toMatch(
      /role="img" aria-label="1 cramp in the last 28 days: /,
    )
  })
})
