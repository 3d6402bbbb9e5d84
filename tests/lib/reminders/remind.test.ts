import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { remindEverybody } from '@/lib/reminders/remind'
import { aDrink, aRemindedPerson, askInTheEvening, remindToDrink } from '@/tests/support/a-reminded-person'
import { newPerson } from '@/tests/support/people'
import { stubbedWire } from '@/tests/support/push-browser'

const ms = (text: string) => epochMs(instantSchema.parse(text))
const minute = 60_000
const evening = ms('2026-05-19T19:30:00Z')

let at: Awaited<ReturnType<typeof aRemindedPerson>>

beforeEach(async () => {
  at = await aRemindedPerson(evening)
})

afterEach(() => at.close())

describe('the question of the evening', () => {
  it('goes to the device and by e-mail once, however often it is looked for', async () => {
    await at.wish(askInTheEvening)
    const { wire, sent } = stubbedWire()
    for (const later of [-minute, 0, minute, 2 * minute]) await remindEverybody(evening + later, wire)
    expect(sent).toHaveLength(1)
    expect(at.mail.letters).toHaveLength(1)
    expect(at.mail.letters[0]?.to).toBe('ada@example.org')
  })

  it('goes out once when several look for it at the same moment', async () => {
    await at.wish(askInTheEvening)
    const { wire, sent } = stubbedWire()
    const looks = await Promise.all(Array.from({ length: 8 }, () => remindEverybody(evening, wire)))
    expect(looks.filter(number => number > 0)).toEqual([1])
    expect([sent.length, at.mail.letters.length]).toEqual([1, 1])
  })

  it('does not come when the day was closed or has a cramp', async () => {
    await at.wish(askInTheEvening)
    await saveEntries(at.ada.owner, [
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
      await at.wish(askInTheEvening, owner)
    }
    expect(await remindEverybody(evening, stubbedWire().wire)).toBe(3)
    expect(at.mail.letters).toHaveLength(3)
  })

  it('comes to each person on their own clock, and to nobody who never chose it', async () => {
    const ben = await newPerson('ben@example.org')
    const cleo = await newPerson('cleo@example.org')
    for (const { owner } of [ben, cleo])
      await saveProfile(owner, profileSchema.parse({ timeZone: 'Asia/Kathmandu' }))
    await at.wish(askInTheEvening)
    await at.wish(askInTheEvening, ben.owner)
    await remindEverybody(ms('2026-05-19T13:45:00Z'), stubbedWire().wire)
    expect(at.mail.letters.map(({ to }) => to)).toEqual(['ben@example.org'])
  })
})

describe('a reminder to drink', () => {
  it('comes after the chosen silence, and again after as long', async () => {
    await at.wish(remindToDrink)
    await saveEntries(at.ada.owner, [aDrink('2026-05-19T14:00:00Z')])
    const { wire, sent } = stubbedWire()
    const look = (time: string) => remindEverybody(ms(`2026-05-19T${time}:00Z`), wire)
    expect(await look('16:59')).toBe(0)
    expect(await look('17:00')).toBe(1)
    expect(await look('17:01')).toBe(0)
    expect(await look('19:59')).toBe(0)
    expect(await look('20:00')).toBe(1)
    expect(sent).toHaveLength(2)
  })

  it('does not come to a person whose doctor limits what they drink', async () => {
    await at.wish(remindToDrink)
    await saveProfile(at.ada.owner, profileSchema.parse({ timeZone: 'UTC', conditions: ['kidney-disease'] }))
    expect(await remindEverybody(ms('2026-05-19T17:00:00Z'), stubbedWire().wire)).toBe(0)
  })

  it.each([
    ['does not come on the last day of a medicine that holds water back', '2026-05-19', 0],
    ['comes on the day after it', '2026-05-18', 1],
  ])('%s', async (_, stoppedOn, reminders) => {
    await at.wish(remindToDrink)
    await saveEntries(at.ada.owner, [
      entrySchema.parse({
        kind: 'medication',
        id: newId(),
        name: 'Ibuprofen',
        drugClass: 'nsaid',
        startedOn: '2026-05-10',
        stoppedOn,
      }),
    ])
    expect(await remindEverybody(ms('2026-05-19T17:00:00Z'), stubbedWire().wire)).toBe(reminders)
  })
})

describe('an urgent notice', () => {
  it('is told once, and neither message says which it is', async () => {
    await at.wish({ notices: { isOn: true } })
    const morning = ms('2026-05-19T07:00:00Z')
    await at.raise(morning)
    const { wire, sent } = stubbedWire()
    for (const later of [1, 2, 3, 4]) await remindEverybody(morning + later * minute, wire)
    expect(sent).toHaveLength(1)
    expect(at.mail.letters).toHaveLength(1)
    const said = [at.browser.read(sent[0]?.parcel.body ?? new Uint8Array()), at.mail.letters[0]?.text ?? '']
    for (const text of said) expect(text).not.toMatch(/urgent|R1|doctor|cramp/i)
    expect(at.mail.letters[0]?.text).toContain('Charley has something to show you')
  })

  it('of a sign that is in the diary is raised and told by the judgement of the morning', async () => {
    await at.wish({ notices: { isOn: true } })
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
    await saveEntries(at.ada.owner, [entrySchema.parse(cramp)])
    const { wire, sent } = stubbedWire()
    await remindEverybody(ms('2026-05-19T07:59:00Z'), wire)
    await remindEverybody(ms('2026-05-19T08:00:00Z'), wire)
    expect(sent).toHaveLength(0)
    await remindEverybody(ms('2026-05-19T08:02:00Z'), wire)
    expect(sent).toHaveLength(1)
  })
})

describe('what came nowhere', () => {
  const night = ms('2026-05-19T05:00:00Z')

  it('is tried again each minute until it comes, and then no more', async () => {
    await at.wish({ notices: { isOn: true }, byMail: false })
    await at.raise(night)
    const lost = stubbedWire({ status: new Error('no network') })
    for (const later of [2, 3]) expect(await remindEverybody(night + later * minute, lost.wire)).toBe(0)
    expect(lost.sent).toHaveLength(2)
    const found = stubbedWire()
    for (const later of [4, 5]) await remindEverybody(night + later * minute, found.wire)
    expect(found.sent).toHaveLength(1)
  })

  it('is let go after an hour', async () => {
    await at.wish({ notices: { isOn: true }, byMail: false })
    await at.raise(night)
    const lost = stubbedWire({ status: 503 })
    await remindEverybody(night + 60 * minute, lost.wire)
    await remindEverybody(night + 61 * minute, lost.wire)
    expect(lost.sent).toHaveLength(1)
  })

  it('on the device and came by e-mail is done', async () => {
    await at.wish({ notices: { isOn: true } })
    await at.raise(night)
    const lost = stubbedWire({ status: 503 })
    for (const later of [2, 3]) await remindEverybody(night + later * minute, lost.wire)
    expect([lost.sent.length, at.mail.letters.length]).toEqual([1, 1])
  })
})
