import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { blankObservation } from '@/lib/domain/forms/observation-form'
import { saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import { readProfile } from '@/lib/domain/profile'
import { english } from '@/lib/domain/words/english'
import { cramp, daysAgo, now, today } from '../support/diary'
import type { FreshDatabase } from '../support/database'
import { answeredBy, drawn } from '../support/drawn'
import { freshInstallation, newPerson, type TestPerson } from '../support/people'

let installation: FreshDatabase
let ada: TestPerson

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  const profile = readProfile({ timeZone: 'Asia/Kathmandu' })
  if (!profile.ok) throw new Error('the test is wrong')
  await saveEntries(ada.owner, [cramp(3)])
  await saveProfile(ada.owner, profile.value)
})

afterAll(async () => {
  vi.useRealTimers()
  await installation.close()
})

/** No day that can be shown: no date, none of the calendar, one ahead, or written twice. */
const wrong: readonly (string | string[])[] = [
  '',
  ' ',
  'x',
  '0',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '0001-01-01',
  '1899-12-31',
  '10000-01-01',
  '+010000-01-01',
  '2026-05-19T00:00:00Z',
  '2026-05-19 ',
  '19.05.2026',
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\ud800',
  '２０２６-０５-１９',
  '<script>alert(1)</script>',
  "' or 1=1 --",
  'x'.repeat(20_000),
  [daysAgo(1), daysAgo(2)],
  [],
]

const ahead = [daysAgo(-1), '9999-12-31']

/** Days at the ends of what is a day. */
const rightDays = ['1900-01-01', '1900-01-02', '2024-02-29', daysAgo(1)]

/** The pages of one day, what of their address names it, and the addresses that lead to other days. */
const pages = [
  { page: '(diary)/fluid/page.tsx', name: 'day' },
  { page: '(diary)/electrolytes/page.tsx', name: 'day' },
  { page: '(diary)/days/page.tsx', name: 'day' },
]

const said = english.notThere.otherDay

describe.each(pages)('$page', ({ page, name }) => {
  it.each([...wrong, ...ahead].map(value => ({ value })))(
    'shows today and says so for $value',
    async ({ value }) => {
      const markup = await drawn(page, ada.browser, { [name]: value })
      expect(markup.split(said)).toHaveLength(2)
      const plain = await drawn(page, ada.browser)
      expect(markup.replace(/<p role="status"[^>]*>[^<]*<\/p>/, '')).toBe(plain)
    },
  )

  it.each(rightDays)('shows %s', async day => {
    const markup = await drawn(page, ada.browser, { [name]: day })
    expect(markup).not.toContain(said)
    expect(markup).not.toBe(await drawn(page, ada.browser))
  })

  it('says nothing of today asked for by its name', async () => {
    expect(await drawn(page, ada.browser, { [name]: today })).toBe(await drawn(page, ada.browser))
  })
})

describe('other pages that take a day', () => {
  it.each([
    ['(diary)/timeline/page.tsx', 'to'],
    ['(diary)/days/new/page.tsx', 'on'],
    ['(diary)/doctor/page.tsx', 'from'],
    ['(diary)/doctor/page.tsx', 'to'],
    ['(diary)/doctor/links/page.tsx', 'from'],
    ['(diary)/trends/page.tsx', 'span'],
    ['(diary)/trends/page.tsx', 'from'],
    ['(diary)/trends/intake/page.tsx', 'to'],
    ['(diary)/trends/training/page.tsx', 'beside'],
    ['(diary)/trends/relief/page.tsx', 'span'],
    ['(diary)/timeline/page.tsx', 'after'],
    ['(diary)/timeline/trash/page.tsx', 'after'],
  ])('%s is drawn whatever stands in "%s"', async (page, name) => {
    for (const value of [...wrong, ...ahead, ...rightDays])
      await expect(answeredBy(page, ada.browser, { [name]: value })).resolves.toBeTruthy()
  })
})

describe('the form of signs', () => {
  it.each(['chart', 'signs', 'sign', 'answer'])('takes no answer from "%s" in its address', async name => {
    for (const value of ['9', 'dark-urine', 'true'])
      expect(await answeredBy('(diary)/signs/new/page.tsx', ada.browser, { [name]: value })).toMatchObject({
        props: { initial: blankObservation },
      })
  })
})
