import { afterEach, beforeEach, expect, it } from 'vitest'
import { POST } from '@/app/api/v1/entries/route'
import { listEntries } from '@/lib/data/entries'
import { drink } from '../../support/an-outbox'
import type { FreshDatabase } from '../../support/database'
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

const send = (asker: TestPerson, meant: string) =>
  ask(POST, '/api/v1/entries', {
    json: { entries: [drink()] },
    headers: { ...asker.browser, 'diary-owner': meant },
  })

it('writes into the diary that is meant', async () => {
  expect((await send(ada, ada.owner)).status).toBe(200)
  expect((await listEntries(ada.owner, { limit: 10 })).entries).toHaveLength(1)
})

it.each(['', 'nobody', 'ADA'])(
  'refuses "%s" and whoever else is not signed in, and writes nothing',
  async meant => {
    for (const owner of [meant, ada.owner]) {
      const answer = await send(ben, owner)
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ error: { code: 'other-person' } })
    }
    expect((await listEntries(ben.owner, { limit: 10 })).entries).toEqual([])
  },
)
