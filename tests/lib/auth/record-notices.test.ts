import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as send } from '@/app/api/v1/entries/route'
import { DELETE as remove, PUT as replace } from '@/app/api/v1/entries/[id]/route'
import { PUT as putProfile } from '@/app/api/v1/profile/route'
import { POST as upload } from '@/app/api/v1/import/route'
import { holdNotices, recordAllWaiting, recordNoticesSoon } from '@/lib/auth/notices-later'
import { recordNotices, recordNoticesOfAll } from '@/lib/auth/record-notices'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { allNotices, noticeHistory, recentNotices } from '@/lib/data/notices'
import { saveProfile } from '@/lib/data/profile'
import type { UserId } from '@/lib/data/user-id'
import type { Entry } from '@/lib/domain/entry'
import { profileSchema } from '@/lib/domain/profile'
import { cramp, cramps, now, observation, range, seen } from '@/tests/support/diary'
import type { FreshDatabase } from '@/tests/support/database'
import { ask, freshInstallation, newPerson, type TestPerson } from '@/tests/support/people'

const day = 86_400_000

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  ben = await newPerson('ben@example.org')
  for (const { owner } of [ada, ben])
    await saveProfile(owner, profileSchema.parse({ timeZone: 'Asia/Kathmandu' }))
})

afterEach(() => installation.close())

/** Eight cramps on eight days: rule R1, and no other rule that raises. */
const frequent = (): Entry[] => cramps(range(8, 15))

const told = async ({ owner }: { owner: UserId }) =>
  (await allNotices(owner)).map(({ ruleId, seenAt, clearedAt, stages }) =>
    [ruleId, stages.map(({ stage }) => stage).join(' '), seenAt && 'seen', clearedAt && 'cleared']
      .filter(Boolean)
      .join(', '),
  )

describe('recording notices', () => {
  it('keeps what was raised, with the moment, and nothing of a stranger’s', async () => {
    await saveEntries(ada.owner, frequent())
    expect(await recordNotices(ada.owner, now)).toBe(1)
    expect(await allNotices(ada.owner)).toEqual([
      {
        ruleId: 'R1',
        revision: 1,
        raisedAt: now,
        seenAt: null,
        clearedAt: null,
        stages: [{ at: now, stage: 'routine' }],
        snoozes: [],
      },
    ])
    expect(await allNotices(ben.owner)).toEqual([])
  })

  it('again changes nothing, also at the same time', async () => {
    await saveEntries(ada.owner, frequent())
    await Promise.all([recordNotices(ada.owner, now), recordNotices(ada.owner, now + 1)])
    expect(await recordNotices(ada.owner, now + 2)).toBe(0)
    expect(await told(ada)).toEqual(['R1, routine'])
  })

  it('clears what is not met any more, and raises it anew', async () => {
    const entries = frequent()
    await saveEntries(ada.owner, entries)
    await recordNotices(ada.owner, now)
    const [first] = entries
    if (first === undefined) throw new Error('the test is wrong')
    await removeEntry(ada.owner, first.id, now)
    await recordNotices(ada.owner, now + day / 2)
    expect(await told(ada)).toEqual(['R1, routine, cleared'])
    await saveEntries(ada.owner, [cramp(9, { startedAt: '2026-05-10T03:00:00+05:45' })])
    await recordNotices(ada.owner, now + day / 2 + 3_600_001)
    expect(await told(ada)).toEqual(['R1, routine, cleared', 'R1, routine'])
    expect((await noticeHistory(ada.owner, 1)).firstRaised).toEqual(new Map([['R1', now]]))
  })

  it('for everybody once a day lets signs age and clear', async () => {
    await saveEntries(ada.owner, [observation(0, ['chest-pain'])])
    await saveEntries(ben.owner, frequent())
    await recordNoticesOfAll(now)
    await recordNoticesOfAll(now + 4 * day)
    expect(await told(ada)).toEqual(['E1, emergency urgent'])
    await recordNoticesOfAll(now + 40 * day)
    expect(await told(ada)).toEqual(['E1, emergency urgent, cleared'])
    expect(await told(ben)).toEqual(['R1, routine, cleared'])
  })

  it('tells that somebody was seen about it', async () => {
    await saveEntries(ada.owner, frequent())
    await recordNotices(ada.owner, now)
    await saveEntries(ada.owner, [seen(0, ['R1'])])
    await recordNotices(ada.owner, now + 1000)
    expect(await told(ada)).toEqual(['R1, routine quiet'])
  })

  it('keeps no word of the diary', async () => {
    await saveEntries(ada.owner, [...frequent(), cramp(1, { note: 'behind the church' })])
    await recordNotices(ada.owner, now)
    const rows = JSON.stringify(await installation.client.notice.findMany(), (_, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    )
    expect(rows).not.toMatch(/church|calf|cramp/)
  })
})

describe('every way to change a diary', () => {
  const json = (entries: Entry[]) => ({ entries })
  const recorded = async () => {
    await recordAllWaiting()
    return (await recentNotices(ada.owner, Date.now())).map(({ ruleId, clearedAt }) =>
      clearedAt === null ? ruleId : `${ruleId} cleared`,
    )
  }
  const pain = (): Entry => ({
    ...observation(0, ['chest-pain']),
    ...({ at: new Date(Date.now() - 60_000).toISOString() } as object),
  })

  it('has the notices follow: saving, replacing, deleting', async () => {
    const entry = pain()
    await ask(send, '/api/v1/entries', { headers: ada.writer, json: json([entry]) })
    expect(await allNotices(ada.owner)).toEqual([])
    expect(await recorded()).toEqual(['E1'])
    const params = { id: entry.id }
    const tired = { ...entry, signs: ['dizziness'] }
    const put = { method: 'PUT', headers: ada.writer, json: tired, params }
    expect((await ask(replace, `/api/v1/entries/${entry.id}`, put)).status).toBe(200)
    expect(await recorded()).toEqual(['E1 cleared'])
    await ask(replace, `/api/v1/entries/${entry.id}`, { ...put, json: entry })
    expect(await recorded()).toEqual(['E1'])
    await ask(remove, `/api/v1/entries/${entry.id}`, { method: 'DELETE', headers: ada.writer, params })
    expect(await recorded()).toEqual(['E1 cleared'])
  })

  it('has the notices follow: the profile, and an import', async () => {
    await ask(putProfile, '/api/v1/profile', {
      method: 'PUT',
      headers: ada.writer,
      json: { timeZone: 'UTC' },
    })
    expect(await recorded()).toEqual([])
    const document = {
      format: 'charley-history',
      version: 1,
      exportedAt: '2026-05-19T18:30:00Z',
      profile: { timeZone: 'UTC' },
      entries: [pain()],
    }
    await ask(upload, '/api/v1/import', { headers: ada.writer, json: document })
    expect(await recorded()).toEqual(['E1'])
  })

  it('that was refused or only read waits for nothing', async () => {
    await saveEntries(ada.owner, [pain()])
    await ask(send, '/api/v1/entries', { headers: ada.reader, json: json([pain()]) })
    await ask(send, '/api/v1/entries', { headers: ada.writer, json: { entries: [{}] } })
    expect(await recorded()).toEqual([])
  })

  it('is recorded once however many changes come, and after a crash the next change finds it', async () => {
    await saveEntries(ada.owner, [pain()])
    for (let times = 0; times < 5; times += 1) recordNoticesSoon(ada.owner)
    expect(await recorded()).toEqual(['E1'])
    expect(await recorded()).toEqual(['E1'])
  })
})

describe('recording by itself', () => {
  it('comes a while after the change, without being asked', async () => {
    vi.resetModules()
    const state = Symbol.for('charley.notices-later')
    Reflect.deleteProperty(globalThis, state)
    await saveEntries(ada.owner, [
      observation(0, ['chest-pain'], { at: new Date(Date.now() - 1000).toISOString() }),
    ])
    recordNoticesSoon(ada.owner)
    await vi.waitFor(async () => expect(await told(ada)).toEqual(['E1, emergency']), { timeout: 10_000 })
    holdNotices()
  })
})
