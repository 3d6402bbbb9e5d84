import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { saveOwnItem } from '@/lib/data/items'
import { saveProfile } from '@/lib/data/profile'
import { demoDiary } from '@/lib/domain/demo/demo-diary'
import { readEntry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { readProfile } from '@/lib/domain/profile'
import type { FreshDatabase } from '../support/database'
import { daysAgo, now } from '../support/diary'
import { drawn } from '../support/drawn'
import { freshInstallation, newPerson, type TestPerson } from '../support/people'

const page = '(diary)/before/page.tsx'
const factorPage = '(diary)/before/[factor]/page.tsx'
const besidePage = '(diary)/before/cramps/page.tsx'

let installation: FreshDatabase
let ada: TestPerson

const read = <T>(outcome: { ok: true; value: T } | { ok: false }): T => {
  if (!outcome.ok) throw new Error('the test is wrong')
  return outcome.value
}

async function tell(fields: object): Promise<void> {
  await saveProfile(ada.owner, read(readProfile({ timeZone: 'UTC', ...fields })))
}

const cramp = (days: number) =>
  read(
    readEntry({
      kind: 'cramp',
      id: newId(),
      startedAt: `${daysAgo(days)}T05:00:00Z`,
      timeZone: 'UTC',
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
    }),
  )

/** What can be read on a page, its markup left out. */
const textOf = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  await tell({})
})

afterEach(async () => {
  vi.useRealTimers()
  await installation.close()
})

describe('what comes before', () => {
  it('says how many cramps there are until there are ten', async () => {
    expect(textOf(await drawn(page, ada.browser))).toContain(
      'No cramp is logged so far. Once there are cramps on 10 days, Charley can begin to compare the hours before them with the same hours on other days.',
    )
    await saveEntries(
      ada.owner,
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map(day => cramp(day * 3)),
    )
    expect(textOf(await drawn(page, ada.browser))).toContain('Cramps on 9 days so far.')
    await saveEntries(ada.owner, [cramp(30)])
    const ten = textOf(await drawn(page, ada.browser))
    expect(ten).toContain('10 cramps, each beside up to three days without one')
    expect(ten).toContain('Nothing can be told yet.')
    expect(ten).toContain('Save as CSV')
    expect(ten).toContain('0 cramps could be compared, 10 needed · 10 cramps left out')
    expect(ten).not.toMatch(/infinit|NaN|undefined/i)
  })

  it('counts several cramps of a day once', async () => {
    await saveEntries(ada.owner, [cramp(3), cramp(3), cramp(4)])
    expect(textOf(await drawn(page, ada.browser))).toContain('Cramps on 2 days so far.')
  })

  it('judges the demo diary, both counts before the ratio, and opens each figure to how it is made', async () => {
    const demo = demoDiary(1, now)
    for (const item of demo.items) await saveOwnItem(ada.owner, item)
    await saveEntries(ada.owner, demo.entries)
    await saveProfile(ada.owner, demo.profile)
    const text = textOf(await drawn(page, ada.browser))
    expect(text).toMatch(/\d+ of \d+ cramps \d+ of \d+ comparable days/)
    expect(text).toMatch(
      /(more often before cramps|Could be chance) With it, cramps came (about [a-z ]+|[\d.]+ times) as often; anything from/,
    )
    expect(text).toContain('How this is made: ')
    expect(text).toContain('More often before” does not mean “because of”.')
    expect(text).not.toMatch(/caused by|infinit|NaN|undefined/i)
  })

  it('leaves out what a clinic decides, and says so', async () => {
    await tell({ conditions: ['kidney-disease'] })
    await saveEntries(
      ada.owner,
      Array.from({ length: 10 }, (_, day) => cramp(day * 3)),
    )
    const text = textOf(await drawn(page, ada.browser))
    expect(text).toContain(
      'You told of: Kidney disease. So what you drank is not held against a band here, nor',
    )
    expect(text).not.toContain('Sweat of')
    expect(text).not.toContain('fluid band')
    expect(text).not.toContain('potassium')
  })
})

describe('a factor', () => {
  const on = (factor: string) => drawn(factorPage, ada.browser, {}, { factor })

  it.each(['fluid-below-band', 'short-sleep', 'new-medicine'])('%s is there', async factor => {
    await saveEntries(ada.owner, [cramp(3)])
    const text = textOf(await on(factor))
    expect(text).toContain('Too few to tell')
    expect(text).toContain('not known')
    expect(text).not.toContain('0 of 100')
  })

  it.each(['tag-1', 'tag-0', 'fluid', '__proto__'])('%s is not', async factor => {
    await expect(on(factor)).rejects.toMatchObject({ digest: expect.stringContaining('404') as string })
  })

  it('is not there where a clinic decides about it', async () => {
    await tell({ conditions: ['kidney-disease'] })
    await expect(on('fluid-below-band')).rejects.toMatchObject({
      digest: expect.stringContaining('404') as string,
    })
  })
})

describe('cramps side by side', () => {
  it('shows four at a time, and says "not logged" where nothing is', async () => {
    const empty = textOf(await drawn(besidePage, ada.browser))
    expect(empty).toContain('Your cramps will stand here side by side.')
    await saveEntries(
      ada.owner,
      [1, 2, 3, 4, 5].map(day => cramp(day)),
    )
    const markup = await drawn(besidePage, ada.browser)
    expect(markup.match(/href="\/cramps\/[\da-f-]{36}\?from/g)).toHaveLength(4)
    expect(textOf(markup)).toContain('not logged')
    const cursor = /cursor=([\w-]+)/.exec(markup)?.[1] ?? ''
    const older = await drawn(besidePage, ada.browser, { cursor })
    expect(older.match(/href="\/cramps\/[\da-f-]{36}\?from/g)).toHaveLength(1)
    const hostile = await drawn(besidePage, ada.browser, { cursor: '<script>' })
    expect(hostile.match(/href="\/cramps\/[\da-f-]{36}\?from/g)).toHaveLength(4)
  })

  it('shows the cramps that were chosen, the newest four of them, and says so where they are more', async () => {
    const cramps = [1, 2, 3, 4, 5, 6].map(day => cramp(day))
    await saveEntries(ada.owner, cramps)
    const chosen = (markup: string) =>
      [...markup.matchAll(/href="\/cramps\/([\da-f-]{36})\?from/g)].map(([, id]) => id)
    const checked = (markup: string) => markup.match(/<input[^>]*checked=""/g)?.length
    const ids = cramps.map(({ id }) => id)
    const two = await drawn(besidePage, ada.browser, { cramp: [ids[4] ?? '', ids[1] ?? ''] })
    expect(chosen(two)).toEqual([ids[1], ids[4]])
    expect(checked(two)).toBe(2)
    expect(textOf(two)).toContain('before the cramps you chose')
    const one = await drawn(besidePage, ada.browser, { cramp: ids[5] ?? '' })
    expect(chosen(one)).toEqual([ids[5]])
    const all = await drawn(besidePage, ada.browser, { cramp: ids })
    expect(chosen(all)).toEqual(ids.slice(0, 4))
    expect(textOf(all)).toContain('Only 4 stand side by side: these are the newest of them.')
    const none = await drawn(besidePage, ada.browser, { cramp: ['<script>', newId()] })
    expect(chosen(none)).toEqual(ids.slice(0, 4))
    const ben = await newPerson('ben@example.org')
    await saveProfile(ben.owner, read(readProfile({ timeZone: 'UTC' })))
    expect(textOf(await drawn(besidePage, ben.browser, { cramp: ids }))).toContain('Your cramps will stand')
  })

  it('reads nothing of anybody else', async () => {
    await saveEntries(ada.owner, [cramp(1)])
    const ben = await newPerson('ben@example.org')
    await saveProfile(ben.owner, read(readProfile({ timeZone: 'UTC' })))
    expect(textOf(await drawn(besidePage, ben.browser))).toContain('Your cramps will stand here')
  })
})
