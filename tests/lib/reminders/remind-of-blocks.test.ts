import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { openExperiment, removeExperiment, showOnToday, stopExperiment } from '@/lib/data/experiments'
import { saveProfile } from '@/lib/data/profile'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { pushText, pushMessage } from '@/lib/domain/reminders/push-message'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { remindEverybody } from '@/lib/reminders/remind'
import { aRemindedPerson } from '@/tests/support/a-reminded-person'
import { anExperiment } from '@/tests/support/experiments'
import { newPerson } from '@/tests/support/people'
import { stubbedWire } from '@/tests/support/push-browser'

const minute = 60_000
const morning = epochMs(instantSchema.parse('2026-05-25T08:00:00Z'))
const day = localDateSchema.parse('2026-05-25')
const tellBlocks = { blocks: { isOn: true, at: '08:00' } }

let at: Awaited<ReturnType<typeof aRemindedPerson>>

beforeEach(async () => {
  at = await aRemindedPerson(morning)
})

afterEach(() => at.close())

/** How many reminders go out on the morning on which the second block begins. */
const looked = () => remindEverybody(morning, stubbedWire().wire)

describe('a block that begins', () => {
  it('is told of once, by push and by e-mail, and the next one a week later', async () => {
    await at.wish(tellBlocks)
    await anExperiment(at.ada.owner)
    const { wire, sent } = stubbedWire()
    for (const later of [-minute, 0, minute, 2 * minute]) await remindEverybody(morning + later, wire)
    expect([sent.length, at.mail.letters.length]).toEqual([1, 1])
    await remindEverybody(morning + 7 * 24 * 60 * minute, wire)
    expect([sent.length, at.mail.letters.length]).toEqual([2, 2])
  })

  it('is told of once when several look at the same moment', async () => {
    await at.wish(tellBlocks)
    await anExperiment(at.ada.owner)
    const looks = await Promise.all(Array.from({ length: 4 }, looked))
    expect(looks.filter(number => number > 0)).toEqual([1])
  })

  it('sends a device its kind and nothing of what is tried, as long as any other message', async () => {
    await at.wish(tellBlocks)
    await anExperiment(at.ada.owner, { tries: 'own', change: 'A pillow under both knees' })
    const { wire, sent } = stubbedWire()
    await remindEverybody(morning, wire)
    const text = at.browser.read(sent[0]?.parcel.body ?? new Uint8Array())
    expect(JSON.parse(text)).toEqual({
      title: 'Time for a check-in',
      kind: 'block',
      language: 'en',
      link: '/',
      until: morning + 12 * 60 * minute,
    })
    expect(text).toHaveLength(pushText(pushMessage('test', 'en', morning)).length)
    const [letter] = at.mail.letters
    expect(`${letter?.text}`).toContain('Open Charley to see what begins today.')
    expect(JSON.stringify(letter)).not.toMatch(/pillow|knees|cramp|usual|change:|stretch/i)
  })

  it('is told of to its owner alone, who chose it', async () => {
    const ben = await newPerson('ben@example.org')
    await saveProfile(ben.owner, profileSchema.parse({ timeZone: 'UTC' }))
    await at.wish(tellBlocks, ben.owner)
    await at.wish({ notices: { isOn: true } })
    await anExperiment(at.ada.owner)
    expect(await looked()).toBe(0)
  })
})

describe('a block of what does not go on', () => {
  it.each<[string, (id: Awaited<ReturnType<typeof anExperiment>>) => Promise<unknown>]>([
    ['was ended', id => stopExperiment(at.ada.owner, id, day)],
    ['was deleted', id => removeExperiment(at.ada.owner, id, morning)],
    ['is not shown on Today', id => showOnToday(at.ada.owner, id, false)],
  ])('is not told of when it %s', async (_, change) => {
    await at.wish(tellBlocks)
    await change(await anExperiment(at.ada.owner))
    expect(await looked()).toBe(0)
  })

  it('is not told of when it would not be offered any more', async () => {
    await at.wish(tellBlocks)
    await anExperiment(at.ada.owner, { tries: 'drink-in-band' })
    await saveProfile(at.ada.owner, profileSchema.parse({ timeZone: 'UTC', conditions: ['kidney-disease'] }))
    expect(await looked()).toBe(0)
  })

  it('is not told of when the diary says to see a doctor, which ends it', async () => {
    await at.wish(tellBlocks)
    await anExperiment(at.ada.owner)
    const cramp = {
      kind: 'cramp',
      id: newId(),
      startedAt: '2026-05-25T06:30:00Z',
      timeZone: 'UTC',
      muscle: 'calf',
      side: 'left',
      context: 'at-rest',
      signs: ['chest-pain', 'breathlessness'],
    }
    await saveEntries(at.ada.owner, [entrySchema.parse(cramp)])
    expect(await looked()).toBe(0)
    expect(await openExperiment(at.ada.owner, day)).toBe(null)
  })
})
