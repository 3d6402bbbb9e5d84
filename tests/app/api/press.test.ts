import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as pressHere } from '@/app/api/v1/press/route'
import { removeEntry } from '@/lib/data/entries'
import { createOwnItem, removeOwnItem } from '@/lib/data/change-items'
import { listButtons } from '@/lib/data/log-buttons'
import { saveProfile } from '@/lib/data/profile'
import { newId } from '@/lib/domain/id'
import type { ButtonLogs } from '@/lib/domain/log-button'
import { ownItemSchema } from '@/lib/domain/own-item'
import { profileSchema } from '@/lib/domain/profile'
import type { FreshDatabase } from '../../support/database'
import { errorOf } from '../../support/error-body'
import { ask, type TestPerson } from '../../support/people'
import { keptOf, newButton, onePerson, press, water } from '../../support/pressing'

let installation: FreshDatabase
let ada: TestPerson

const start = Date.parse('2026-05-19T12:00:00Z')

beforeEach(async () => {
  ;({ installation, ada } = await onePerson())
  vi.useFakeTimers({ toFake: ['Date'], now: start })
})

afterEach(async () => {
  vi.useRealTimers()
  await installation.close()
})

const aButton = (logs: ButtonLogs = water) => newButton(ada.owner, logs)

const kept = () => keptOf(ada.owner)

describe('a press of a button outside of Charley', () => {
  it('keeps the drink at that moment, and says so in a sentence', async () => {
    const { secret } = await aButton()
    const answer = await press(secret)
    expect([answer.status, await answer.json()]).toEqual([200, { said: 'Saved: water, 250 ml.' }])
    expect(await kept()).toMatchObject([
      { kind: 'fluid', at: '2026-05-19T17:45:00+05:45', beverageId: 'FNDDS-94000100', volumeMl: 250 },
    ])
    expect(await listButtons(ada.owner)).toMatchObject([{ lastPressedAt: start }])
  })

  it('does the same with the secret in the header, whatever body comes with it', async () => {
    const { secret } = await aButton()
    const headers = { authorization: `Bearer ${secret}` }
    const answer = await ask(pressHere, '/api/v1/press', { method: 'POST', headers, body: 'button=1' })
    expect([answer.status, (await kept()).length]).toEqual([200, 1])
  })

  it.each([
    ['?answer=text', {}],
    ['', { accept: 'text/plain' }],
  ])('answers plain text when asked %s %o', async (query, headers) => {
    const { secret } = await aButton()
    const answer = await press(secret, headers, query)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toBe('Saved: water, 250 ml.\n')
    const refused = await press('wrong', headers, query)
    expect([refused.status, await refused.text()]).toEqual([404, 'There is nothing here.\n'])
  })

  it('speaks the language and the units of its owner', async () => {
    const units = { volume: 'fl-oz-us', mass: 'kg', temperature: 'C' }
    await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC', locale: 'de', units }))
    const { secret } = await aButton()
    expect(await (await press(secret)).json()).toEqual({ said: 'Gesichert: Wasser, 8,5 fl oz.' })
  })

  it.each([
    [9_999, 1],
    [10_000, 2],
    [10_001, 2],
    [-9_999, 1],
    [-10_000, 2],
  ])('is the same as the one before when it comes %s ms later: %s kept', async (later, count) => {
    const { secret } = await aButton()
    await press(secret)
    vi.setSystemTime(start + later)
    const again = await press(secret)
    expect(await again.json()).toEqual({ said: 'Saved: water, 250 ml.' })
    expect(await kept()).toHaveLength(count)
  })

  it('is kept once when it comes five times at once', async () => {
    const { secret } = await aButton()
    const answers = await Promise.all(Array.from({ length: 5 }, () => press(secret)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(await kept()).toHaveLength(1)
  })

  it('with a key of its own is kept once for ever, and a press with another key at once is another', async () => {
    const { secret } = await aButton()
    const withKey = (key: string) => press(secret, { 'idempotency-key': key })
    await withKey('a')
    await withKey('b')
    vi.setSystemTime(start + 86_400_000)
    await withKey('a')
    expect(await kept()).toHaveLength(2)
    const [first] = await kept()
    if (first !== undefined) await removeEntry(ada.owner, first.id)
    await withKey('b')
    await withKey('a')
    expect(await kept()).toHaveLength(1)
  })

  it.each(['', 'a'.repeat(201), 'ä'])('refuses the key %o', async key => {
    const { secret } = await aButton()
    const answer = await press(secret, { 'idempotency-key': key })
    expect(answer.status).toBe(400)
    expect((await errorOf(answer)).paths).toEqual(['Idempotency-Key'])
    expect(await kept()).toEqual([])
  })

  it('after the one before was undone is a new one, once it is not the same press any more', async () => {
    const { secret } = await aButton()
    await press(secret)
    const [first] = await kept()
    if (first !== undefined) await removeEntry(ada.owner, first.id)
    vi.setSystemTime(start + 10_000)
    await press(secret)
    expect(await kept()).toHaveLength(1)
  })

  it('is counted against a limit of the person’s, and says when again', async () => {
    const { secret } = await aButton()
    for (let pressed = 0; pressed < 240; pressed += 1) await press(secret)
    const answer = await press(secret)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600'])
    vi.setSystemTime(start + 3_600_000)
    expect((await press(secret)).status).toBe(200)
    expect(await kept()).toHaveLength(2)
  })

  it('of a drink of one’s own goes on when that was deleted from the list', async () => {
    const item = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Nimbu pani' })
    await createOwnItem(ada.owner, item)
    const { secret } = await aButton({ ...water, beverageId: item.id })
    expect(await (await press(secret)).json()).toEqual({ said: 'Saved: nimbu pani, 250 ml.' })
    await removeOwnItem(ada.owner, item.id, 0)
    vi.setSystemTime(start + 10_000)
    expect(await (await press(secret)).json()).toEqual({ said: 'Saved: nimbu pani, 250 ml.' })
    expect(await kept()).toHaveLength(2)
  })
})
