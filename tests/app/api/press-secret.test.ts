import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as openHere, POST as pressHere } from '@/app/api/v1/press/route'
import { GET as openAddress } from '@/app/api/v1/press/[secret]/route'
import { GET as readEntries, POST as sendEntries } from '@/app/api/v1/entries/route'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { listButtons, removeButton } from '@/lib/data/log-buttons'
import { deleteUser } from '@/lib/data/users'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import type { ButtonLogs } from '@/lib/domain/log-button'
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

describe('a button for a day without cramps', () => {
  it('closes each day once, by whatever way it was closed', async () => {
    const { secret } = await aButton({ logs: 'no-cramps' })
    const closed = entrySchema.parse({ kind: 'day-closed', id: newId(), on: '2026-05-19', cramps: 'none' })
    await saveEntries(ada.owner, [closed])
    expect(await (await press(secret)).json()).toEqual({ said: 'Saved: no cramps today.' })
    expect(await kept()).toEqual([closed])
    vi.setSystemTime(start + 86_400_000)
    await press(secret)
    expect(await kept()).toMatchObject([{ on: '2026-05-20' }, { on: '2026-05-19' }])
  })

  it('closes the day again when that was undone', async () => {
    const { secret } = await aButton({ logs: 'no-cramps' })
    await press(secret)
    const [first] = await kept()
    if (first !== undefined) await removeEntry(ada.owner, first.id)
    vi.setSystemTime(start + 10_000)
    await press(secret)
    expect(await kept()).toHaveLength(1)
  })
})

describe('a button for a cramp that begins', () => {
  it.each([
    [3_599_999, 1],
    [3_600_000, 2],
    [3_600_001, 2],
  ])('begins no second one while one goes on, up to an hour: after %s ms %s', async (later, count) => {
    const { secret } = await aButton({ logs: 'cramp-now' })
    const answer = await press(secret)
    expect(await answer.json()).toEqual({
      said: 'Saved: a cramp that begins. Say in Charley when it stopped, and which muscle it was.',
    })
    vi.setSystemTime(start + later)
    await press(secret)
    expect(await kept()).toHaveLength(count)
  })
})

describe('the secret of a button', () => {
  it('opens nothing of the API but its press', async () => {
    const { secret } = await aButton()
    const headers = { authorization: `Bearer ${secret}` }
    expect((await ask(readEntries, '/api/v1/entries', { headers })).status).toBe(401)
    const json = { entries: [] }
    expect((await ask(sendEntries, '/api/v1/entries', { headers, json })).status).toBe(401)
  })

  it('logs nothing when its address is opened, and says what to do', async () => {
    const { secret } = await aButton()
    for (const answer of [
      await ask(openAddress, `/api/v1/press/${secret}`, { params: { secret } }),
      await ask(openHere, '/api/v1/press', { headers: { authorization: `Bearer ${secret}` } }),
    ]) {
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
      expect((await errorOf(answer)).message).toBe('Opening this address logs nothing. Send it with POST.')
    }
    expect(await kept()).toEqual([])
    expect(await listButtons(ada.owner)).toMatchObject([{ lastPressedAt: null }])
  })

  it('opens nothing once its button is taken away, and with its account gone', async () => {
    const [taken, left] = [await aButton(), await aButton()]
    await removeButton(ada.owner, taken.id)
    expect((await press(taken.secret)).status).toBe(404)
    await deleteUser(ada.owner)
    expect((await press(left.secret)).status).toBe(404)
    const headers = { authorization: `Bearer ${left.secret}` }
    expect((await ask(pressHere, '/api/v1/press', { method: 'POST', headers })).status).toBe(401)
  })

  it('stands in the database as a hash alone', async () => {
    const { secret } = await aButton()
    const rows = await installation.client.logButton.findMany()
    expect(rows).toHaveLength(1)
    const text = JSON.stringify(rows, (_, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    )
    expect(text).not.toContain(secret.slice(-20))
  })

  it('a session and a token of the API press nothing', async () => {
    await aButton()
    for (const headers of [ada.browser, ada.writer]) {
      expect((await ask(pressHere, '/api/v1/press', { method: 'POST', headers })).status).toBe(401)
    }
    expect(await kept()).toEqual([])
  })
})
