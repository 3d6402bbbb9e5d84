import { MantineProvider } from '@mantine/core'
import { createElement } from 'react'
import { prerender } from 'react-dom/static'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WordsContext } from '@/app/_ui/use-words'
import { judge } from '@/lib/auth/judge'
import { personOf } from '@/lib/auth/person'
import { saveEntries } from '@/lib/data/entries'
import { allExperiments, removeExperiment, saveExperimentsWithin } from '@/lib/data/experiments'
import { changeNotices } from '@/lib/data/notices'
import { saveProfile } from '@/lib/data/profile'
import { experimentsSchema } from '@/lib/domain/experiment/experiment'
import { newId, type Id } from '@/lib/domain/id'
import { noticeFindings } from '@/lib/domain/notices/life'
import { profileSchema } from '@/lib/domain/profile'
import { addDays } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'
import { aNotice } from '../support/a-notice'
import type { FreshDatabase } from '../support/database'
import { cramp, entry, now, today } from '../support/diary'
import { answeredBy } from '../support/drawn'
import { freshInstallation, newPerson, type TestPerson } from '../support/people'
import { inRequest } from '../support/request-scope'

vi.mock('next/navigation', async original => ({
  ...(await original<object>()),
  useRouter: () => ({ refresh: () => undefined, push: () => undefined }),
}))

let installation: FreshDatabase
let ada: TestPerson

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC' }))
})

afterEach(async () => {
  vi.useRealTimers()
  await installation.close()
})

const overview = '(diary)/try/page.tsx'
const one = '(diary)/try/[id]/page.tsx'
const begin = '(diary)/try/new/page.tsx'

/** What can be read on a page, its markup left out. */
async function textOf(page: string, id?: Id): Promise<string> {
  const headers = new Headers({ host: 'charley.test:3000', ...ada.browser })
  const { value } = await inRequest(headers, async () => {
    const answer = await answeredBy(page, ada.browser, {}, id === undefined ? {} : { id })
    const told = createElement(WordsContext, { value: english }, answer)
    const { prelude } = await prerender(createElement(MantineProvider, null, told))
    return new Response(prelude).text()
  })
  return value
    .replace(/<style.*?<\/style>|<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** Four blocks of a week, begun so many days ago: with stretching, as usual, as usual, with stretching. */
async function tried(begun: number, fields: object = {}): Promise<Id> {
  const id = newId()
  const order = ['change', 'usual', 'usual', 'change']
  const startedOn = addDays(today, -begun)
  const given = {
    id,
    drawnAt: '2026-01-01T00:00:00.000Z',
    startedOn,
    tries: 'stretching',
    blockDays: 7,
    order,
  }
  const whole = experimentsSchema.parse([{ ...given, did: [], isOnToday: true, ...fields }])
  await saveExperimentsWithin(installation.client, ada.owner, whole)
  expect(await allExperiments(ada.owner)).toEqual(whole)
  return id
}

const noCramps = (days: number) => entry({ kind: 'day-closed', on: addDays(today, -days), cramps: 'none' })

const daysFrom = (from: number, to: number): number[] =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index)

const crampsOn = (days: readonly number[]) =>
  days.map(day => cramp(0, { startedAt: `${addDays(today, -day)}T05:00:00Z`, timeZone: 'UTC' }))

describe('trying a change', () => {
  it('says how it works and where to begin while nothing was tried', async () => {
    const page = await textOf(overview)
    expect(page).toContain('How it works')
    expect(page).toContain('Choose what to try')
    expect(page).not.toMatch(/The blocks|Earlier|Deleted in/)
  })

  it('says when one begins that lies ahead, and asks for no tap before', async () => {
    await tried(-3)
    const page = await textOf(overview)
    expect(page).toMatch(/It begins on \w+ 22 May\./)
    expect(page.match(/ ahead /g)).toHaveLength(4)
    expect(page).not.toMatch(/Did you do it|Choose what to try/)
    expect(await textOf(begin)).toContain('One thing at a time')
  })

  it('shows the counts of the blocks that are over and judges nothing while one is under way', async () => {
    await saveEntries(ada.owner, [...daysFrom(8, 1).map(noCramps), ...crampsOn([4])])
    await tried(8, { did: [addDays(today, -8), addDays(today, -6)] })
    const page = await textOf(overview)
    expect(page).toMatch(/Block 2 of 4: as usual, until \w+ 24 May\./)
    expect(page).toContain('a cramp on 1 of 5 known days')
    expect(page).toContain('Noted on 2 of 7 days with the change, and on 0 of 2 days as usual.')
    expect(page).toContain('Drawn on 1 January, and not changed since.')
    expect(page).toContain('What came of it is said when the last block is over.')
    expect(page).not.toMatch(/Fewer|More days|Not to be told apart|Too few/)
  })
})

describe('what was tried', () => {
  it('was drawn on a date of the person, and leaves out of the days what had none', async () => {
    await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'America/New_York' }))
    await tried(2)
    const page = await textOf(overview)
    expect(page).toContain('Drawn on 31 December 2025,')
    expect(page).toContain('Noted on 0 of 3 days with the change. ')
  })

  it('has a result with its range and its chance once it is over', async () => {
    const usual = [...daysFrom(34, 28), ...daysFrom(27, 21)]
    await saveEntries(ada.owner, [...daysFrom(41, 14).map(noCramps), ...crampsOn(usual)])
    const page = await textOf(one, await tried(41))
    expect(page).toContain('It is over.')
    expect(page).toContain(
      'Fewer days with a cramp in the blocks with the change: 0 of 10 known days, against 10 of 10 known days as usual.',
    )
    expect(page).toMatch(/came at most 0\.\d+ times as often as usual/)
    expect(page).toContain('chance alone would make a difference as large in about 2 of 1000 such tries.')
    expect(page).toContain('no proof for others')
    expect(page).not.toMatch(/Show it on Today|End it early/)
  })

  it('has none where too few days are known', async () => {
    await saveEntries(ada.owner, daysFrom(41, 21).map(noCramps))
    const page = await textOf(one, await tried(41))
    expect(page).toContain('Too few to tell: in 1 block fewer than half of the days are known.')
    expect(page).toContain('none of 5 days known: too few known to count')
    expect(page).not.toContain('times as often as usual')
  })

  it('has none where the person ended it early', async () => {
    const page = await textOf(
      one,
      await tried(41, { stopped: { on: addDays(today, -20), because: 'person' } }),
    )
    expect(page).toMatch(/You ended it on 29 April\./)
    expect(page).toContain('Nothing can be said: it ended before all blocks were there.')
    expect(page).not.toContain('What needs a doctor')
  })

  it('has no span of days where it ended before the first one', async () => {
    await tried(-7, { stopped: { on: today, because: 'person' } })
    expect(await textOf(overview)).toMatch(/Earlier Stretching Ended before its first day, 26 May/)
  })

  it('lies below, and can be brought back after it was deleted', async () => {
    const id = await tried(41)
    expect(await textOf(overview)).toMatch(/Earlier Stretching 8 April to 5 May/)
    await removeExperiment(ada.owner, id, now)
    const page = await textOf(overview)
    expect(page).toMatch(/Deleted in the last 30 days Stretching Bring back/)
    expect(page).not.toContain('Earlier')
    const trash = await textOf('(diary)/timeline/trash/page.tsx')
    expect(trash).toContain('Deleted under “Try it”: 1')
    expect(trash).not.toContain('The trash is empty')
  })
})

describe('a notice to see a doctor', () => {
  const often = () => crampsOn(daysFrom(12, 1))
  const why = 'Not while a notice says to see a doctor'
  const card = 'Frequent cramps'

  it('ends what is tried, and stands once: in the frame', async () => {
    await saveEntries(ada.owner, often())
    await tried(8)
    const page = await textOf(overview)
    expect(page).toContain(why)
    expect(page).toContain('It has ended, because a notice says to see a doctor.')
    expect(page).toContain('What needs a doctor is not waited out.')
    expect(page).not.toMatch(/Choose what to try|Block 2 of 4/)
    expect(page).not.toContain(card)
    expect(await textOf(begin)).not.toMatch(/Draw the order|Frequent cramps/)
  })

  it('stands on the page while it is put off, because the frame leaves it out then', async () => {
    await saveEntries(ada.owner, often())
    const snooze = { at: now, until: addDays(today, 7), extent: 1000, endedAt: null }
    const { person } = (await personOf(ada.owner, now)) ?? {}
    if (person === undefined) throw new Error('there is such a person')
    const findings = noticeFindings(await judge(person))
    await changeNotices(ada.owner, now, () =>
      findings.map(({ ruleId, revision }) =>
        aNotice({ ruleId, revision, raisedAt: now - 1, seenAt: now - 1, clearedAt: null, snoozes: [snooze] }),
      ),
    )
    for (const page of [overview, begin]) {
      expect(await textOf(page)).toContain(why)
      expect(await textOf(page)).toContain(card)
    }
  })

  it('is still told of where it ended what was tried before', async () => {
    const page = await textOf(
      one,
      await tried(41, { stopped: { on: addDays(today, -20), because: 'notice' } }),
    )
    expect(page).toContain('It ended on 29 April, because a notice says to see a doctor.')
    expect(page).toContain('What needs a doctor is not waited out.')
    expect(page).toContain('Nothing can be said: it ended before all blocks were there.')
    expect(page).not.toContain('End it early')
  })
})
