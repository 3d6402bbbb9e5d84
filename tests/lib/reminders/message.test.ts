import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import { listPushDevices } from '@/lib/data/push-devices'
import { profileSchema } from '@/lib/domain/profile'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { remindEverybody } from '@/lib/reminders/remind'
import { aDrink, aRemindedPerson, askInTheEvening, remindToDrink } from '@/tests/support/a-reminded-person'
import { mailServer } from '@/tests/support/mail-server'
import { stubbedWire } from '@/tests/support/push-browser'

const evening = epochMs(instantSchema.parse('2026-05-19T19:30:00Z'))

let at: Awaited<ReturnType<typeof aRemindedPerson>>

beforeEach(async () => {
  at = await aRemindedPerson(evening)
})

afterEach(() => at.close())

describe('a message', () => {
  it('by e-mail says nothing of the diary, and leads to Today and to the settings', async () => {
    await at.wish({ ...remindToDrink, ...askInTheEvening })
    await saveEntries(at.ada.owner, [aDrink('2026-05-19T16:00:00Z')])
    await remindEverybody(evening, stubbedWire().wire)
    const text = at.mail.letters.map(letter => letter.text).join('\n')
    expect(at.mail.letters).toHaveLength(2)
    expect(text).toContain('https://diary.example.org/\n')
    expect(text).toContain('https://diary.example.org/settings/reminders')
    expect(text).not.toMatch(/330|cramp|16:00|water/i)
  })

  it('is in the language that the person chose', async () => {
    await at.wish(askInTheEvening)
    await saveProfile(at.ada.owner, profileSchema.parse({ timeZone: 'UTC', locale: 'de' }))
    const { wire, sent } = stubbedWire()
    await remindEverybody(evening, wire)
    expect(JSON.parse(at.browser.read(sent[0]?.parcel.body ?? new Uint8Array()))).toMatchObject({
      language: 'de',
    })
    expect(at.mail.letters[0]?.text).toContain('Gibt es heute etwas einzutragen?')
  })

  it.each([
    [201, { outcome: 'delivered' }, 0],
    [403, { outcome: 'refused' }, 1],
  ])('that is answered with %i is noted for the device', async (status, last, failures) => {
    await at.wish(askInTheEvening)
    await remindEverybody(evening, stubbedWire({ status }).wire)
    expect(await listPushDevices(at.ada.owner)).toMatchObject([{ last: { at: evening, ...last }, failures }])
  })

  it.each([404, 410])('that is answered with %i removes the device', async status => {
    await at.wish(askInTheEvening)
    await remindEverybody(evening, stubbedWire({ status }).wire)
    expect(await listPushDevices(at.ada.owner)).toEqual([])
  })

  it('that the mail server refuses keeps nobody else from theirs, and its failure names no address', async () => {
    const refusing = await mailServer({ refuses: true })
    vi.stubEnv('SMTP_URL', refusing.url)
    const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await at.wish(askInTheEvening)
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
    await at.wish(askInTheEvening)
    const { wire, sent } = stubbedWire()
    await remindEverybody(evening, wire)
    expect(sent).toEqual([])
    expect(at.mail.letters).toHaveLength(1)
  })
})
