import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET as download } from '@/app/api/v1/export/route'
import { POST as upload } from '@/app/api/v1/import/route'
import { createOwnItem, removeOwnItem } from '@/lib/data/change-items'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { noteDid } from '@/lib/data/experiments'
import { changeNotices } from '@/lib/data/notices'
import { savePresets } from '@/lib/data/presets'
import { saveReminderSettings } from '@/lib/data/reminder-settings'
import { loadProfile, saveProfile } from '@/lib/data/profile'
import { entryKinds, entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { profileSchema } from '@/lib/domain/profile'
import { firstReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aNotice } from '../../support/a-notice'
import type { FreshDatabase } from '../../support/database'
import { anExperiment } from '../../support/experiments'
import { choosePlans } from '../../support/two-plans'
import { allowedSampleOf } from '../../support/allowed-sample'
import { errorOf } from '../../support/error-body'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  ben = await newPerson('ben@example.org')
})

afterEach(() => installation.close())

const exported = async (person: TestPerson) => {
  const answer = await ask(download, '/api/v1/export', { headers: person.reader })
  expect(answer.status).toBe(200)
  return answer.json()
}

const sent = (person: TestPerson, json: unknown, query = '') =>
  ask(upload, `/api/v1/import${query}`, { headers: person.writer, json })

const lassi = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Lassi' })
const oldItem = ownItemSchema.parse({ id: newId(), kind: 'food', name: 'Old', parts: [] })

const drink = (fields: object = {}) =>
  entrySchema.parse({
    kind: 'fluid',
    id: newId(),
    at: '2026-05-19T03:10:00.25+05:45',
    timeZone: 'Asia/Kathmandu',
    beverageId: lassi.id,
    volumeMl: 250,
    ...fields,
  })

/** Ada's diary: an entry of each kind, an own item that is used and one that was deleted, a deleted entry, a tile. */
async function fill() {
  await changeNotices(ada.owner, 1_800_000_000_000, () => [aNotice()])
  await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'Asia/Kathmandu', dayStartsAt: '04:00' }))
  for (const item of [lassi, oldItem]) await createOwnItem(ada.owner, item)
  await removeOwnItem(ada.owner, oldItem.id, 1_700_000_000_000)
  const deleted = drink()
  const entries = [...entryKinds.map(kind => allowedSampleOf(kind)), drink({ note: '=1+1' })]
  await saveEntries(ada.owner, [...entries, deleted])
  await removeEntry(ada.owner, deleted.id)
  await saveReminderSettings(ada.owner, { ...firstReminderSettings, byMail: true }, 'de')
  await choosePlans(ada.owner)
  await noteDid(ada.owner, await anExperiment(ada.owner), localDateSchema.parse('2026-05-19'), true)
  await savePresets(ada.owner, [{ beverageId: lassi.id, volumeMl: 200, isHidden: false, colour: 'green' }])
  return { entries, deleted }
}

describe('an export', () => {
  it('holds the whole diary and nobody else’s', async () => {
    const { entries, deleted } = await fill()
    const document = await exported(ada)
    expect(document).toMatchObject({ format: 'charley-history', version: 1 })
    expect(document.entries).toHaveLength(entries.length)
    expect(document.entries).toEqual(expect.arrayContaining(entries))
    expect(document.deleted).toEqual([{ id: deleted.id, at: expect.stringMatching(/Z$/) }])
    expect(document.items).toEqual(expect.arrayContaining([lassi, oldItem]))
    expect(document.settings.deletedItems).toEqual([{ id: oldItem.id, at: '2023-11-14T22:13:20.000Z' }])
    expect((await exported(ben)).entries).toEqual([])
  })

  it('comes as a file that is not kept by the browser, also of more than one page', async () => {
    const entries = Array.from({ length: 500 }, () => drink({ beverageId: 'FNDDS-94000100' }))
    await saveEntries(ada.owner, entries)
    await saveEntries(ada.owner, [drink({ beverageId: 'FNDDS-94000100' })])
    const answer = await ask(download, '/api/v1/export', { headers: ada.reader })
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="charley-[\d-]+\.json"$/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect((await answer.json()).entries).toHaveLength(501)
  })
})

describe('an import', () => {
  it('of an export into another account gives the same export', async () => {
    await fill()
    const document = await exported(ada)
    const answer = await sent(ben, document)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      dryRun: false,
      new: document.entries.length,
      unchanged: 0,
      conflicting: 0,
      refused: 0,
      deletions: 1,
      profile: 'taken',
      presets: 'taken',
      reminders: 'taken',
      plans: 'taken',
      experiments: 'taken',
      notices: 1,
      notKept: [],
      notKeptProblems: [],
    })
    expect(await exported(ben)).toEqual({ ...document, exportedAt: expect.any(String) })
    expect(await exported(ada)).toEqual({ ...document, exportedAt: expect.any(String) })
  })

  it('of the same document again changes nothing', async () => {
    await fill()
    const document = await exported(ada)
    await sent(ben, document)
    const before = await exported(ben)
    const again = await (await sent(ben, document)).json()
    expect(again).toMatchObject({ new: 0, unchanged: document.entries.length, deletions: 0, conflicting: 0 })
    for (const part of ['profile', 'presets', 'reminders', 'plans', 'experiments'])
      expect(again[part]).toBe('unchanged')
    expect(await exported(ben)).toEqual({ ...before, exportedAt: expect.any(String) })
  })

  it('takes what the profile does not say from the document only when it is told to, and changes nothing it says', async () => {
    const profile = { timeZone: 'Europe/London', massKg: 70, conditions: [] }
    await saveProfile(ben.owner, profileSchema.parse(profile))
    const document = {
      ...(await exported(ada)),
      profile: {
        timeZone: 'Asia/Kathmandu',
        dayStartsAt: '04:00',
        birthDate: '1980-02-29',
        massKg: 82,
        conditions: ['diabetes'],
      },
    }
    const unasked = await (await sent(ben, document)).json()
    expect(unasked).toMatchObject({ profile: 'kept', profileFilled: [] })
    expect(await loadProfile(ben.owner)).toEqual(profile)
    const dry = await (await sent(ben, document, '?dryRun=true&fillProfile=true')).json()
    expect(await loadProfile(ben.owner)).toEqual(profile)
    const asked = await (await sent(ben, document, '?fillProfile=true')).json()
    expect(asked).toMatchObject({ profile: 'filled' })
    expect(asked.profileFilled.toSorted()).toEqual(['birthDate', 'dayStartsAt'])
    expect({ ...dry, dryRun: false }).toEqual(asked)
    expect(await loadProfile(ben.owner)).toEqual({
      ...profile,
      birthDate: '1980-02-29',
      dayStartsAt: '04:00',
    })
    expect(await (await sent(ben, document, '?fillProfile=true')).json()).toMatchObject({ profile: 'kept' })
  })

  it('counts an item that was deleted here as deleted, unless the document says so too', async () => {
    await fill()
    const document = await exported(ada)
    await sent(ben, document)
    expect((await (await sent(ben, document)).json()).items).toMatchObject({ unchanged: 2, deleted: 0 })
    await removeOwnItem(ben.owner, lassi.id, Date.now())
    expect((await (await sent(ben, document)).json()).items).toMatchObject({ unchanged: 1, deleted: 1 })
  })

  it('as a dry run says the same and changes nothing', async () => {
    await fill()
    const document = await exported(ada)
    const dry = await (await sent(ben, document, '?dryRun=true')).json()
    expect(await loadProfile(ben.owner)).toBeNull()
    expect(await installation.client.entry.count({ where: { userId: ben.owner } })).toBe(0)
    const real = await (await sent(ben, document, '?dryRun=false')).json()
    expect({ ...dry, dryRun: false }).toEqual(real)
  })

  it('leaves what stands under an id, and one’s own profile, as they are', async () => {
    await fill()
    const document = await exported(ada)
    const mine = entrySchema.parse({ ...document.entries[0], note: 'mine' })
    await saveEntries(ben.owner, [mine])
    await saveProfile(ben.owner, profileSchema.parse({ timeZone: 'UTC' }))
    const answer = await (await sent(ben, document)).json()
    expect(answer).toMatchObject({ conflicting: 1, conflicts: ['entries.0'], profile: 'kept' })
    expect((await exported(ben)).entries).toContainEqual(mine)
    expect(await loadProfile(ben.owner)).toEqual({ timeZone: 'UTC' })
  })

  it('does not bring back what was deleted, here or there', async () => {
    const { deleted } = await fill()
    const document = await exported(ada)
    await sent(ben, document)
    const [late] = await saveEntries(ben.owner, [deleted])
    expect(late?.status).toBe('deleted')
    await removeEntry(ben.owner, document.entries[0].id)
    const again = await (await sent(ben, document)).json()
    expect(again).toMatchObject({ new: 0, deleted: 1 })
  })

  it('with something that may not be brings nothing in, and names it', async () => {
    await fill()
    const document = await exported(ada)
    const wrong = { ...document, entries: [...document.entries, drink({ beverageId: 'no-such-drink' })] }
    const path = `entries.${document.entries.length}.beverageId`
    const dry = await sent(ben, wrong, '?dryRun=true')
    expect(dry.status).toBe(200)
    expect(await dry.json()).toMatchObject({ refused: 1, problems: [{ path }] })
    const answer = await sent(ben, wrong)
    expect(answer.status).toBe(422)
    expect(await errorOf(answer)).toMatchObject({ paths: [path] })
    expect(await installation.client.entry.count({ where: { userId: ben.owner } })).toBe(0)
    expect(await installation.client.ownItem.count({ where: { userId: ben.owner } })).toBe(0)
    expect(await loadProfile(ben.owner)).toBeNull()
  })

  it.each<[says: string, change: object, query: string, path: string]>([
    ['an entry that cannot be read', { entries: [{ kind: 'nap' }] }, '', 'entries.0.kind'],
    ['a notice of no rule', { notices: [5] }, '', 'notices.0'],
    ['a setting that is not known', { settings: { colour: 'red' } }, '', 'settings.colour'],
    ['a dry run that is neither', {}, '?dryRun=yes', 'dryRun'],
  ])('with %s is unreadable', async (_, change, query, path) => {
    const answer = await sent(ben, { ...(await exported(ada)), ...change }, query)
    expect(answer.status).toBe(400)
    expect(await errorOf(answer)).toMatchObject({ paths: [path] })
  })

  it('may be larger than other requests, up to 32 MB', async () => {
    const document = { ...(await exported(ada)), plans: [{ text: 'x'.repeat(3 * 1024 * 1024) }] }
    const answer = await sent(ben, document)
    expect([answer.status, await answer.json()]).toMatchObject([200, { notKept: ['plans'] }])
    const headers = { ...ben.writer, 'content-type': 'application/json' }
    const body = `"${'x'.repeat(32 * 1024 * 1024)}"`
    expect((await ask(upload, '/api/v1/import', { headers, body })).status).toBe(413)
  })
})
