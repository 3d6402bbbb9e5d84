import { readFile } from 'node:fs/promises'
import { createLink } from '@/lib/data/doctor-links'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { saveOwnItem } from '@/lib/data/items'
import { beginExperiment, noteDid } from '@/lib/data/experiments'
import { createButton } from '@/lib/data/log-buttons'
import { changeNotices } from '@/lib/data/notices'
import { openDrink } from '@/lib/data/open-drink'
import { choosePlan } from '@/lib/data/plans'
import { savePresets } from '@/lib/data/presets'
import { saveProfile } from '@/lib/data/profile'
import { addPushDevice } from '@/lib/data/push-devices'
import { takeQuota } from '@/lib/data/quota'
import { saveReminderSettings } from '@/lib/data/reminder-settings'
import { claimReminder } from '@/lib/data/sent-reminders'
import { openSession } from '@/lib/data/sessions'
import type { UserId } from '@/lib/data/user-id'
import { recordFailure } from '@/lib/data/waits'
import { entryKinds } from '@/lib/domain/entry'
import { linkWishSchema } from '@/lib/domain/doctor/doctor-link'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { offeredPlan } from '@/lib/domain/prevention/plan'
import { profileSchema } from '@/lib/domain/profile'
import { firstReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import { instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import { aNotice } from './a-notice'
import { sources } from './database'
import { sampleOf } from './entries'
import { aToken } from '@/tests/support/a-token'
import { pushBrowser } from '@/tests/support/push-browser'

/** Gives a person a row in every table that knows people. A new table needs a line here: the tests that use it fail until then. */
export async function fillEverything(owner: UserId, email: string): Promise<void> {
  const entries = entryKinds.map(kind => sampleOf(kind))
  await saveProfile(owner, profileSchema.parse({ timeZone: 'Asia/Kathmandu', massKg: 62 }))
  await saveEntries(owner, entries)
  await removeEntry(owner, entries[0]?.id ?? newId())
  await saveOwnItem(owner, ownItemSchema.parse({ id: newId(), kind: 'food', name: 'Dal' }))
  await savePresets(owner, [{ beverageId: 'FNDDS-94000100', volumeMl: 250, isHidden: false }])
  await changeNotices(owner, 1_700_000_000_000, () => [aNotice()])
  await choosePlan(owner, offeredPlan, localDateSchema.parse('2026-05-19'))
  const tried = newId()
  const startedOn = localDateSchema.parse('2026-05-19')
  await beginExperiment(
    owner,
    { id: tried, tries: 'stretching', startedOn, blockDays: 7, blocks: 4 },
    1_700_000_000_000,
  )
  await noteDid(owner, tried, startedOn, true)
  const wish = { from: '2026-04-20', to: '2026-05-19', shown: ['name'], days: 30 }
  await createLink(owner, linkWishSchema(localDateSchema.parse('2026-05-19')).parse(wish), 1_700_000_000_000)
  await createButton(owner, { logs: 'no-cramps' }, 1_700_000_000_000)
  await openDrink(owner, {
    beverageId: 'FNDDS-94000100',
    volumeMl: 500,
    startedAt: instantSchema.parse('2026-05-19T09:00:00Z'),
    timeZone: timeZoneSchema.parse('UTC'),
  })
  const session = await openSession(owner, {})
  await addPushDevice(
    owner,
    { ...pushBrowser(`https://fcm.googleapis.com/${owner}`).keys, session, userAgent: 'a test' },
    1,
  )
  await saveReminderSettings(owner, firstReminderSettings, 'en')
  await claimReminder(owner, { kind: 'evening', keys: ['evening 2026-05-19'], restsMs: 0 }, 1_700_000_000_000)
  await aToken(owner, { label: 'watch', scope: 'read' })
  await takeQuota(owner, 'entries', 1, { limit: 10, perSeconds: 60 }, 0)
  await recordFailure(`account:${email}`, Date.now())
}

type Model = { name: string; hasUserId: boolean; refersTo: readonly string[] }

async function models(): Promise<Model[]> {
  const schema = await readFile(sources.schemaFile, 'utf8')
  return [...schema.matchAll(/^model (\w+) \{$([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
    name,
    hasUserId: /^ {2}userId\s/m.test(body),
    refersTo: [...body.matchAll(/^ {2}\w+\s+(\w+)\??\s+@relation/gm)].map(([, to = '']) => to),
  }))
}

/** Every table of the schema with a column `userId`. */
export const tablesOfPeople = async (): Promise<string[]> =>
  (await models()).filter(({ hasUserId }) => hasUserId).map(({ name }) => name)

/** Every table that belongs to a person by a chain of relations that ends at User. */
export async function tablesThatLeadToPeople(): Promise<string[]> {
  const all = await models()
  const found = new Set(['User'])
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const { name, refersTo } of all) if (refersTo.some(to => found.has(to))) found.add(name)
  }
  found.delete('User')
  return [...found]
}
