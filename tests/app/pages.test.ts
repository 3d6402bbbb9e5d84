import { inRequest } from '../support/request-scope'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createOwnItem, removeOwnItem } from '@/lib/data/change-items'
import { createLink, listLinks, revokeOwnLink } from '@/lib/data/doctor-links'
import { openSession } from '@/lib/data/sessions'
import { saveEntries } from '@/lib/data/entries'
import { deleteUser } from '@/lib/data/users'
import { createButton, removeButton } from '@/lib/data/log-buttons'
import { saveProfile } from '@/lib/data/profile'
import { learnPageIds } from '@/lib/domain/learn/learn-page'
import { linkWishSchema } from '@/lib/domain/doctor/doctor-link'
import { readEntry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { readProfile } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'
import type { FreshDatabase } from '../support/database'
import {
  browserSignedOut,
  browserWith,
  freshInstallation,
  newPerson,
  type TestPerson,
} from '../support/people'

const app = path.join(import.meta.dirname, '../../app')

const pages = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .map(file => file.split(path.sep).join('/'))
  .filter(file => /(^|\/)page\.tsx$/.test(file))

/** What is drawn without an account. Everything else is the diary's. */
const publicPages = ['(public)/goodbye/page.tsx', '(public)/sign-in/page.tsx', '(public)/sign-up/page.tsx']

/** What whoever knows its address may read, for a while. */
const sharedPage = 'shared/[link]/page.tsx'

/** What opens without a server, for everybody: it knows nothing of anybody. */
const keptPages = ['cramp-now/page.tsx', 'offline/page.tsx']

const diaryPages = pages.filter(
  page => page !== sharedPage && !publicPages.includes(page) && !keptPages.includes(page),
)

const itemPage = '(diary)/items/[id]/page.tsx'

const learnPage = '(diary)/learn/[page]/page.tsx'

const buttonPage = '(diary)/log/[id]/page.tsx'

/** Its page is opened by its owner and by others in try-pages.test.ts. */
const triedPage = '(diary)/try/[id]/page.tsx'

const entryPages = pages.filter(
  page => page.includes('[id]') && ![itemPage, buttonPage, triedPage].includes(page),
)

const pageSchema = z.object({
  default: z.custom<(props: object) => unknown>(value => typeof value === 'function'),
})

/** Where a page sends whoever looks ("/sign-in", "404"); "drawn" when it shows something. */
async function leadsTo(page: string, headers: Record<string, string>, id: string = newId()): Promise<string> {
  const { default: draw } = pageSchema.parse({ ...(await import(path.join(app, page))) })
  const props = {
    params: Promise.resolve({ id, link: id, page: id, factor: id }),
    searchParams: Promise.resolve({}),
  }
  try {
    await inRequest(new Headers({ host: 'charley.test:3000', ...headers }), async () => draw(props))
    return 'drawn'
  } catch (error) {
    const { digest } = z.object({ digest: z.string() }).parse(error)
    return digest.startsWith('NEXT_REDIRECT') ? (digest.split(';')[2] ?? '') : (digest.split(';')[1] ?? '')
  }
}

let installation: FreshDatabase
let ada: TestPerson

const read = <T>(outcome: { ok: true; value: T } | { ok: false }): T => {
  if (!outcome.ok) throw new Error('the test is wrong')
  return outcome.value
}

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  await saveProfile(ada.owner, read(readProfile({ timeZone: 'UTC' })))
})

afterEach(() => installation.close())

describe('a page of the diary', () => {
  it.each(diaryPages)('%s is not for strangers, nor for a session that was ended', async page => {
    expect(await leadsTo(page, {})).toBe('/sign-in')
    expect(await leadsTo(page, await browserSignedOut(ada))).toBe('/sign-in')
    expect(await leadsTo(page, ada.writer)).toBe('/sign-in')
  })

  it.each(diaryPages)('%s begins with the first run', async page => {
    const newcomer = await newPerson('ben@example.org')
    const isWelcome = page.includes('welcome')
    expect(await leadsTo(page, newcomer.browser)).toBe(isWelcome ? 'drawn' : '/welcome')
    if (isWelcome) expect(await leadsTo(page, ada.browser)).toBe('/')
  })

  it('leads to making the first account while there is none', async () => {
    await installation.client.user.deleteMany()
    expect(await leadsTo('(diary)/page.tsx', {})).toBe('/sign-up')
  })
})

describe('a page of one entry', () => {
  const kinds: Record<string, object> = {
    cramps: {
      kind: 'cramp',
      startedAt: '2026-05-19T18:30:00Z',
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
    },
    drinks: { kind: 'fluid', at: '2026-05-19T18:30:00Z', beverageId: 'FNDDS-94000100', volumeMl: 250 },
    foods: { kind: 'food', at: '2026-05-19T18:30:00Z', name: 'Soup', grams: 300, custom: {} },
    exercise: { kind: 'exercise', startedAt: '2026-05-19T17:30:00Z', durationMinutes: 60 },
    signs: { kind: 'observation', at: '2026-05-19T18:30:00Z', signs: ['swelling-one-leg'] },
    routines: { kind: 'routine', at: '2026-05-19T18:30:00Z', measure: 'stretch' },
    measurements: { kind: 'measurement', at: '2026-05-19T18:30:00Z', massKg: 70.2 },
    medicines: { kind: 'medication', name: 'Salmeterol', startedOn: '2026-05-03' },
    days: { kind: 'day-closed', on: '2026-05-19', cramps: 'none' },
    visits: { kind: 'consultation', on: '2026-05-19', ruleIds: ['R1', 'R16'] },
  }

  const withZone = (fields: object): object =>
    'at' in fields || 'startedAt' in fields ? { ...fields, timeZone: 'UTC' } : fields

  it.each(entryPages)('%s is there for its owner and for nobody else', async page => {
    const found = Object.entries(kinds).find(([folder]) => page.includes(`/${folder}/`))
    if (!found) throw new Error(`say here which kind of entry ${page} shows`)
    const id = newId()
    await saveEntries(ada.owner, [read(readEntry({ ...withZone(found[1]), id }))])
    const ben = await newPerson('ben@example.org')
    await saveProfile(ben.owner, read(readProfile({ timeZone: 'UTC' })))
    expect(await leadsTo(page, ada.browser, id)).toBe('drawn')
    expect(await leadsTo(page, ben.browser, id)).toBe('404')
    expect(await leadsTo(page, ben.browser, newId())).toBe('404')
    expect(await leadsTo(page, ben.browser, 'no id')).toBe('404')
  })
})

describe('the page of an own item', () => {
  it('is there for its owner and for nobody else, and not once it is deleted', async () => {
    const id = newId()
    await createOwnItem(ada.owner, ownItemSchema.parse({ id, kind: 'food', name: 'Dal' }))
    const ben = await newPerson('ben@example.org')
    await saveProfile(ben.owner, read(readProfile({ timeZone: 'UTC' })))
    expect(await leadsTo(itemPage, ada.browser, id)).toBe('drawn')
    expect(await leadsTo(itemPage, ben.browser, id)).toBe('404')
    expect(await leadsTo(itemPage, ada.browser, 'no id')).toBe('404')
    await removeOwnItem(ada.owner, id, Date.now())
    expect(await leadsTo(itemPage, ada.browser, id)).toBe('404')
  })
})

describe('a page to read', () => {
  it.each(learnPageIds)('%s is drawn, and no other is there', async id => {
    expect(await leadsTo(learnPage, ada.browser, id)).toBe('drawn')
    expect(await leadsTo(learnPage, ada.browser, `${id}s`)).toBe('404')
    expect(await leadsTo(learnPage, {}, id)).toBe('/sign-in')
  })
})

describe('the page of a button', () => {
  it.each(['drink', 'no-cramps', 'cramp-now'] as const)(
    'that logs %s is there for its owner and for nobody else, writes nothing, and is gone with the button',
    async logs => {
      const drink = { logs: 'drink', beverageId: 'FNDDS-94000100', volumeMl: 250 } as const
      const made = await createButton(ada.owner, logs === 'drink' ? drink : { logs }, Date.now())
      if (made === null) throw new Error('the test is wrong')
      const ben = await newPerson('ben@example.org')
      await saveProfile(ben.owner, read(readProfile({ timeZone: 'UTC' })))
      expect(await leadsTo(buttonPage, ada.browser, made.id)).toBe('drawn')
      expect(await leadsTo(buttonPage, ben.browser, made.id)).toBe('404')
      expect(await leadsTo(buttonPage, ada.browser, made.secret)).toBe('404')
      expect(await leadsTo(buttonPage, ada.browser, 'no id')).toBe('404')
      expect(await installation.client.entry.count()).toBe(0)
      await removeButton(ada.owner, made.id)
      expect(await leadsTo(buttonPage, ada.browser, made.id)).toBe('404')
    },
  )
})

describe('a shared doctor page', () => {
  const today = localDateSchema.parse('2026-05-19')

  const aLink = async (madeAt: number) => {
    const wish = { from: '2026-04-22', to: today, shown: [], days: 1 }
    const made = await createLink(ada.owner, linkWishSchema(today).parse(wish), madeAt)
    if (made === null) throw new Error('the test is wrong')
    return made
  }

  it('is there for whoever has its address, signed in or not, and counts each of them', async () => {
    const { secret } = await aLink(Date.now())
    const ben = await newPerson('ben@example.org')
    for (const headers of [{}, ben.browser, ada.browser])
      expect(await leadsTo(sharedPage, headers, secret)).toBe('drawn')
    expect(await listLinks(ada.owner)).toMatchObject([{ views: 3 }])
  })

  it('is not there when it is unknown, malformed, expired, revoked or of a deleted account, not even for its owner', async () => {
    const expired = await aLink(Date.now() - 86_400_000)
    const revoked = await aLink(Date.now())
    await revokeOwnLink(ada.owner, revoked.id, Date.now())
    for (const secret of ['A'.repeat(43), 'no link', expired.secret, revoked.secret])
      for (const headers of [{}, ada.browser]) expect(await leadsTo(sharedPage, headers, secret)).toBe('404')
    const left = await aLink(Date.now())
    expect(await leadsTo(sharedPage, {}, left.secret)).toBe('drawn')
    await deleteUser(ada.owner)
    expect(await leadsTo(sharedPage, {}, left.secret)).toBe('404')
  })
})

describe('a page that opens without a server', () => {
  it.each(keptPages.filter(page => pages.includes(page)))('%s is drawn for everybody', async page => {
    for (const headers of [{}, ada.browser]) expect(await leadsTo(page, headers)).toBe('drawn')
  })
})

describe('the way in', () => {
  it.each(keptPages)('%s is drawn for strangers and for whoever is signed in', async page => {
    expect(await leadsTo(page, {})).toBe('drawn')
    expect(await leadsTo(page, ada.browser)).toBe('drawn')
  })

  it.each(publicPages)('%s is for strangers, and of no use to somebody signed in', async page => {
    const session = await openSession(ada.owner, { userAgent: null })
    expect(await leadsTo(page, await browserWith(session))).toBe('/')
    if (page.includes('sign-in')) expect(await leadsTo(page, {})).toBe('drawn')
  })
})
