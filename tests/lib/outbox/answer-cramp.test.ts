import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as one, PUT as replace } from '@/app/api/v1/entries/[id]/route'
import { GET as questions } from '@/app/api/v1/entries/[id]/questions/route'
import { findEntry, removeEntry, saveEntries } from '@/lib/data/entries'
import { replaceEntry } from '@/lib/data/replace-entry'
import { saveProfile } from '@/lib/data/profile'
import type { Cramp } from '@/lib/domain/entry'
import { profileSchema } from '@/lib/domain/profile'
import type { CrampQuestion } from '@/lib/domain/referral/cramp-answer'
import { answerCramp } from '@/lib/outbox/answer-cramp'
import { entry } from '@/tests/support/diary'
import type { FreshDatabase } from '@/tests/support/database'
import { ask, freshInstallation, newPerson, type TestPerson } from '@/tests/support/people'

let installation: FreshDatabase
let ada: TestPerson
let cramp: Cramp

const chest: CrampQuestion = { topic: 'chest', signs: ['chest-pain', 'fainting'] }

const aCramp = (): Cramp => {
  const made = entry({
    kind: 'cramp',
    startedAt: new Date(Date.now() - 60_000).toISOString(),
    timeZone: 'UTC',
    muscle: 'calf',
    side: 'left',
    context: 'at-rest',
    note: 'at the wedding',
  })
  if (made.kind !== 'cramp') throw new Error('the test is wrong')
  return made
}

/** The browser of Ada, whose requests reach the routes themselves. */
function browserOfAda(): void {
  vi.stubGlobal('fetch', (path: string, request: RequestInit) => {
    const headers = { ...ada.browser, ...Object.fromEntries(new Headers(request.headers)) }
    const route = request.method === 'PUT' ? replace : one
    const method = request.method ?? 'GET'
    const body = typeof request.body === 'string' ? { body: request.body } : {}
    return ask(route, path, { method, headers, ...body, params: { id: cramp.id } })
  })
}

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC' }))
  cramp = aCramp()
  await saveEntries(ada.owner, [cramp])
  browserOfAda()
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await installation.close()
})

const asked = async (person: TestPerson, id: string) => {
  const answer = await ask(questions, `/api/v1/entries/${id}/questions`, {
    headers: person.reader,
    params: { id },
  })
  return { status: answer.status, body: await answer.json() }
}

describe('the questions about a kept cramp', () => {
  it('are those of the rules, in order', async () => {
    const { body } = await asked(ada, cramp.id)
    expect(body.questions.map(({ topic }: CrampQuestion) => topic)).toEqual(['chest', 'urine', 'oneLeg'])
  })

  it('are none for another kind of entry, and not there for a stranger or a deleted cramp', async () => {
    const closed = entry({ kind: 'day-closed', on: '2026-05-18', cramps: 'none' })
    await saveEntries(ada.owner, [closed])
    expect(await asked(ada, closed.id)).toEqual({ status: 200, body: { questions: [] } })
    const ben = await newPerson('ben@example.org')
    expect((await asked(ben, cramp.id)).status).toBe(404)
    await removeEntry(ada.owner, cramp.id)
    expect((await asked(ada, cramp.id)).status).toBe(404)
  })

  it('are none once they were answered', async () => {
    for (let times = 0; times < 3; times += 1) {
      const { body } = await asked(ada, cramp.id)
      const result = await answerCramp(cramp, body.questions[0], [], ada.owner)
      if (result.outcome !== 'saved') throw new Error('not saved')
      cramp = result.cramp
    }
    const { body } = await asked(ada, cramp.id)
    const open = body.questions.flatMap(({ signs }: CrampQuestion) => signs)
    expect(open).not.toContain('chest-pain')
    expect(open).not.toContain('dark-urine')
  })
})

describe('an answer that is sent', () => {
  it('is in the kept cramp, and everything else of it stays', async () => {
    const result = await answerCramp(cramp, chest, ['fainting'], ada.owner)
    expect(result).toMatchObject({ outcome: 'saved', former: cramp })
    expect(await findEntry(ada.owner, cramp.id)).toEqual({
      ...cramp,
      signs: ['fainting'],
      signsAsked: ['chest-pain', 'fainting'],
    })
  })

  it('keeps what was changed elsewhere since the cramp was saved', async () => {
    await replaceEntry(ada.owner, { ...cramp, severity: 7, note: 'after the wedding' }, null)
    expect(await answerCramp(cramp, chest, [], ada.owner)).toMatchObject({ outcome: 'saved' })
    expect(await findEntry(ada.owner, cramp.id)).toMatchObject({
      severity: 7,
      note: 'after the wedding',
      signs: [],
      signsAsked: ['chest-pain', 'fainting'],
    })
  })

  it('to a cramp that was deleted says that it is gone', async () => {
    await removeEntry(ada.owner, cramp.id)
    expect(await answerCramp(cramp, chest, [], ada.owner)).toEqual({ outcome: 'gone' })
  })

  it('without an answer of the server says so, and can be sent again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await answerCramp(cramp, chest, [], ada.owner)).toMatchObject({
      outcome: 'failed',
      message: expect.stringMatching(/did not answer/),
    })
    browserOfAda()
    expect(await answerCramp(cramp, chest, [], ada.owner)).toMatchObject({ outcome: 'saved' })
  })
})
