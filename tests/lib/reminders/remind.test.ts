import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { changeNotices } from '@/lib/data/notices'
import { saveProfile } from '@/lib/data/profile'
import { addPushDevice, listPushDevices } from '@/lib/data/push-devices'
import { saveReminderSettings } from '@/lib/data/reminder-settings'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { firstReminderSettings, type ReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { remindEverybody } from '@/lib/reminders/remind'
import { aNotice } from '@/tests/support/a-notice'
import { mailServer, type MailServer } from '@/tests/support/mail-server'
import { freshInstallation, newPerson, type TestPerson } from '@/tests/support/people'
import type { FreshDatabase } from '@/tests/support/database'
import { pushBrowser, stubbedWire } from '@/tests/support/push-browser'

const ms = (text: string) => epochMs(instantSchema.parse(text))
const minute = 60_000
const evening = ms('2026-05-19T19:30:00Z')

let installation: FreshDatabase
let ada: TestPerson
let mail: MailServer
let browser: ReturnType<typeof pushBrowser>

beforeEach(async () => {
  mail = await mailServer()
  installation = await freshInstallation({
    PUBLIC_URL: 'https://diary.example.org',
    SMTP_URL: mail.url,
    MAIL_FROM: 'Charley <charley@example.org>',
  })
  ada = await newPerson('ada@example.org')
  await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC' }))
  browser = pushBrowser()
  await addPushDevice(ada.owner, { ...browser.keys, session: ada.session, userAgent: null }, evening)
})

afterEach(async () => {
  await installation.close()
  await mail.close()
})

const on = (more: Partial<ReminderSettings>): ReminderSettings => ({
  ...firstReminderSettings,
  byMail: true,
  ...more,
})

const wish = (more: Partial<ReminderSettings>, owner: UserId = ada.owner) =>
  saveReminderSettings(owner, on(more), 'en')

const askInTheEvening = { evening: { isOn: true, at: '19:30' } }
const drink = { drink: { isOn: true, afterHours: 3, from: '08:00', until: '22:00' } }

const aDrink = (at: string) =>
  entrySchema.parse({
    kind: 'fluid',
    id: newId(),
    at,
    timeZone: 'UTC',
    beverageId: 'FNDDS-94000100',
    volumeMl: 330,
  })

describe('the question of the evening', () => {
  it('goes to the device and by e-mail once, however often it is looked for', async () => {
    await wish(askInTheEvening)
    const { wire, sent } = stubbedWire()
    for (const later of [-minute, 0, minute, 2 * minute]) await remindEverybody(evening + later, wire)
    expect(sent).toHaveLength(1)
    expect(mail.letters).toHaveLength(1)
    expect(mail.letters[0]?.to).toBe('ada@example.org')
  })

  it('goes out once when several look for it at the same moment', async () => {
    await wish(askInTheEvening)
    const { wire, sent } = stubbedWire()
    const looks = await Promise.all(Array.from({ length: 8 }, () => remindEverybody(evening, wire)))
    expect(looks.filter(number => number > 0)).toEqual([1])
    expect([sent.length, mail.letters.length]).toEqual([1, 1])
  })

  it('does not come when the day was closed or has a cramp', async () => {
    await wish(askInTheEvening)
    await saveEntries(ada.owner, [
      entrySchema.parse({ kind: 'day-closed', id: newId(), on: '2026-05-19', cramps: 'none' }),
    ])
    const { wire, sent } = stubbedWire()
    expect(await remindEverybody(evening, wire)).toBe(0)
    expect(await remindEverybody(evening + 24 * 60 * minute, wire)).toBe(1)
    expect(sent).toHaveLength(1)
  })

  it('is counted for everybody who was asked', async () => {
    const people = await Promise.all(['ben', 'cleo', 'dan'].map(name => newPerson(`${name}@example.org`)))
    for (const { owner } of people) {
      await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC' }))
      await wish(askInTheEvening, owner)
    }
    expect(await remindEverybody(evening, stubbedWire().wire)).toBe(3)
    expect(mail.letters).toHaveLength(3)
  })

  it('comes to each person on their own clock, and to nobody who never chose it', async () => {
    const ben = await newPerson('ben@example.org')
    const cleo = await newPerson('cleo@example.org')
    for (const { owner } of [ben, cleo])
      await saveProfile(owner, profileSchema.parse({ timeZone: 'Asia/Kathmandu' }))
    await wish(askInTheEvening)
    await wish(askInTheEvening, ben.owner)
    await remindEverybody(ms('2026-05-19T13:45:00Z'), stubbedWire().wire)
    expect(mail.letters.map(({ to }) => to)).toEqual(['ben@example.org'])
  })
})

describe('a reminder to drink', () => {
  it('comes after the chosen silence, and again after as long', async () => {
    await wish(drink)
    await saveEntries(ada.owner, [aDrink('2026-05-19T14:00:00Z')])
    const { wire, sent } = stubbedWire()
    const at = (time: string) => remindEverybody(ms(`2026-05-19T${time}:00Z`), wire)
    expect(await at('16:59')).toBe(0)
    expect(await at('17:00')).toBe(1)
    expect(await at('17:01')).toBe(0)
    expect(await at('19:59')).toBe(0)
    expect(await at('20:00')).toBe(1)
    expect(sent).toHaveLength(2)
  })

  it('does not come to a person whose doctor limits what they drink', async () => {
    await wish(drink)
    await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC', conditions: ['kidney-disease'] }))
    expect(await remindEverybody(evening, stubbedWire().wire)).toBe(0)
  })
})

describe('an urgent notice', () => {
  const raise = (at: number) =>
    changeNotices(ada.owner, at, () => [
      aNotice({ raisedAt: at, seenAt: null, clearedAt: null, stages: [{ at, stage: 'urgent' }] }),
    ])

  it('is told once, and neither message says which it is', async () => {
    await wish({ notices: { isOn: true } })
    const morning = ms('2026-05-19T07:00:00Z')
    await raise(morning)
    const { wire, sent } = stubbedWire()
    for (const later of [1, 2, 3, 4]) await remindEverybody(morning + later * minute, wire)
    expect(sent).toHaveLength(1)
    expect(mail.letters).toHaveLength(1)
    const said = [browser.read(sent[0]?.parcel.body ?? new Uint8Array()), mail.letters[0]?.text ?? '']
    for (const text of said) expect(text).not.toMatch(/urgent|R1|doctor|cramp/i)
    expect(mail.letters[0]?.text).toContain('Charley has something to show you')
  })

  it('of a sign that is in the diary is raised and told by the judgement of the morning', async () => {
    await wish({ notices: { isOn: true } })
    const cramp = {
      kind: 'cramp',
      id: newId(),
      startedAt: '2026-05-19T06:30:00Z',
      timeZone: 'UTC',
      muscle: 'calf',
      side: 'left',
      context: 'at-rest',
      signs: ['chest-pain', 'breathlessness'],
    }
    await saveEntries(ada.owner, [entrySchema.parse(cramp)])
    const { wire, sent } = stubbedWire()
    await remindEverybody(ms('2026-05-19T07:59:00Z'), wire)
    await remindEverybody(ms('2026-05-19T08:00:00Z'), wire)
    expect(sent).toHaveLength(0)
    await remindEverybody(ms('2026-05-19T08:02:00Z'), wire)
    expect(sent).toHaveLength(1)
  })
})

describe('a message', () => {
  it('by e-mail says nothing of the diary, and leads to Today and to the settings', async () => {
    await wish({ ...drink, ...askInTheEvening })
    await saveEntries(ada.owner, [aDrink('2026-05-19T16:00:00Z')])
    await remindEverybody(evening, stubbedWire().wire)
    const text = mail.letters.map(letter => letter.text).join('\n')
    expect(mail.letters).toHaveLength(2)
    expect(text).toContain('https://diary.example.org/\n')
    expect(text).toContain('https://diary.example.org/settings/reminders')
    expect(text).not.toMatch(/330|cramp|16:00|water/i)
  })

  it('is in the language that the person chose', async () => {
    await wish(askInTheEvening)
    await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC', locale: 'de' }))
    const { wire, sent } = stubbedWire()
    await remindEverybody(evening, wire)
    expect(JSON.parse(browser.read(sent[0]?.parcel.body ?? new Uint8Array()))).toMatchObject({
      language: 'de',
    })
    expect(mail.letters[0]?.text).toContain('Gibt es heute etwas einzutragen?')
  })

  it.each([
    [201, { outcome: 'delivered' }, 0],
    [403, { outcome: 'refused' }, 1],
  ])('that is answered with %i is noted for the device', async (status, last, failures) => {
    await wish(askInTheEvening)
    await remindEverybody(evening, stubbedWire({ status }).wire)
    expect(await listPushDevices(ada.owner)).toMatchObject([{ last: { at: evening, ...last }, failures }])
  })

  it.each([404, 410])('that is answered with %i removes the device', async status => {
    await wish(askInTheEvening)
    await remindEverybody(evening, stubbedWire({ status }).wire)
    expect(await listPushDevices(ada.owner)).toEqual([])
  })

  it('that the mail server refuses keeps nobody else from theirs, and its failure names no address', async () => {
    const refusing = await mailServer({ refuses: true })
    vi.stubEnv('SMTP_URL', refusing.url)
    const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await wish(askInTheEvening)
    const { wire, sent } = stubbedWire()
    expect(await remindEverybody(evening, wire)).toBe(1)
    await refusing.close()
    expect(sent).toHaveLength(1)
    const lines = logged.mock.calls.map(([line]) => String(line)).join('')
    logged.mockRestore()
    expect(lines).toContain('"failure"')
    expect(lines).not.toContain('ada@example.org')
  })

  it('goes to no device where push services could not reach the operator', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://localhost')
    vi.stubEnv('MAIL_FROM', 'charley@localhost')
    await wish(askInTheEvening)
    const { wire, sent } = stubbedWire()
    await remindEverybody(evening, wire)
    expect(sent).toEqual([])
    expect(mail.letters).toHaveLength(1)
  })
})
