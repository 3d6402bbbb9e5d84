import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import { readProfile } from '@/lib/domain/profile'
import { cramp, daysAgo, now } from '../support/diary'
import type { FreshDatabase } from '../support/database'
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
  await saveEntries(ada.owner, [cramp(3), cramp(40)])
  await saveProfile(ada.owner, profile.value)
})

afterAll(async () => {
  vi.useRealTimers()
  await installation.close()
})

const pages = ['trends', 'trends/intake', 'trends/training', 'trends/relief']
const page = (name: string, asked: Record<string, string> = {}) =>
  drawn(`(diary)/${name}/page.tsx`, ada.browser, asked)

describe.each(pages)('/%s', name => {
  it('keeps the time that is shown in the links to the other pages and spans', async () => {
    const markup = await page(name, { from: daysAgo(60), to: daysAgo(20), beside: 'before' })
    for (const other of pages)
      expect(markup).toContain(`href="/${other}?from=${daysAgo(60)}&amp;to=${daysAgo(20)}&amp;beside=before"`)
    expect(markup).toContain(`href="/${name}?span=6m&amp;beside=before"`)
    expect(markup).not.toContain('role="alert"')
  })

  it('names the box with a date that cannot be shown, keeps what was written, and shows four weeks', async () => {
    const markup = await page(name, { from: daysAgo(3), to: daysAgo(0) })
    expect(markup).toContain('To: write a date at least 7 days on')
    expect(markup).toMatch(new RegExp(`name="from"[^>]*value="${daysAgo(3)}"`))
    expect(markup).toMatch(/aria-describedby="dates-fault" name="to"/)
    expect(markup).not.toMatch(/aria-describedby="[^"]*" name="from"/)
    expect(markup).toMatch(/<details[^>]*open/)
  })

  it('stands beside the days before where that is asked for, but for the whole diary', async () => {
    expect(await page(name)).toContain('Compare with the 28 days before')
    expect(await page(name, { beside: 'before' })).toMatch(
      /<section[^>]*aria-label="Beside the 28 days before"/,
    )
    expect(await page(name, { beside: 'before' })).toContain('Without the days before')
    expect(await page(name, { beside: 'before', span: 'all' })).not.toContain('Compare with')
  })
})

describe('the days before, where a drawing has no room for them', () => {
  it('are said by calendar, clock and figure', async () => {
    expect(await page('trends')).not.toContain('Before that:')
    const markup = await page('trends', { beside: 'before' })
    expect(markup).toMatch(/Before that: 1 cramp from [^<]* 1 of those 28 days is known\./)
    expect(markup).toMatch(/Before that: Too few to say when they gather: 1 cramp on 1 day from/)
    expect(markup).toMatch(/Before that: 1 cramp from [^<]*: [a-z ]+\./)
  })
})
