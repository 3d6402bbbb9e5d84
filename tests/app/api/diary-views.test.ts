import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET as assessment } from '@/app/api/v1/assessment/route'
import { GET as days } from '@/app/api/v1/days/route'
import { POST as send } from '@/app/api/v1/entries/route'
import { GET as items } from '@/app/api/v1/items/route'
import { GET as profile, PUT as saveProfile } from '@/app/api/v1/profile/route'
import { GET as health } from '@/app/api/health/route'
import { saveOwnItem } from '@/lib/data/items'
import { newId } from '@/lib/domain/id'
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

const get = async (route: Parameters<typeof ask>[0], address: string, person = ada) => {
  const answer = await ask(route, address, { headers: person.reader })
  expect(answer.status).toBe(200)
  return answer.json()
}

const keep = async (entries: object[]) => {
  const answer = await ask(send, '/api/v1/entries', { headers: ada.writer, json: { entries } })
  expect(answer.status).toBe(200)
}

describe('days', () => {
  it('come one by one, oldest first, with null where nothing was logged', async () => {
    const water = { kind: 'fluid', timeZone: 'UTC', beverageId: 'FNDDS-94000100', volumeMl: 500 }
    await keep([{ ...water, id: newId(), at: '2026-05-19T18:30:00Z' }])
    const answer = await get(days, '/api/v1/days?from=2026-05-18&to=2026-05-20')
    expect(answer.days.map((day: { day: string }) => day.day)).toEqual([
      '2026-05-18',
      '2026-05-19',
      '2026-05-20',
    ])
    expect(answer.days[0]).toEqual({
      day: '2026-05-18',
      logged: false,
      cramps: null,
      worstSeverity: null,
      fluidMl: null,
      foods: null,
      potassiumMg: null,
      magnesiumMg: null,
      calciumMg: null,
      sodiumMg: null,
      exerciseMinutes: null,
      load: null,
    })
    expect(answer.days[1]).toMatchObject({
      logged: true,
      cramps: 0,
      worstSeverity: null,
      fluidMl: 500,
      load: 0,
    })
    expect((await get(days, '/api/v1/days?from=2026-05-19&to=2026-05-19', ben)).days[0].logged).toBe(false)
  })
})

describe('the assessment', () => {
  it('says what an emergency is as soon as it is in the diary', async () => {
    expect((await get(assessment, '/api/v1/assessment')).level).toBe('none')
    const id = newId()
    await keep([
      {
        kind: 'observation',
        id,
        at: new Date().toISOString(),
        timeZone: 'UTC',
        signs: ['chest-pain', 'breathlessness'],
      },
    ])
    const answer = await get(assessment, '/api/v1/assessment')
    expect(answer).toMatchObject({
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/),
      level: 'emergency',
      coverage: { loggedDaysOf7: 1, loggedDaysOf28: 1, loggedDaysOf90: 1 },
    })
    expect(answer.findings[0]).toMatchObject({ level: 'emergency', verdict: 'met', entryIds: [id] })
    expect((await get(assessment, '/api/v1/assessment', ben)).level).toBe('none')
  })
})

describe('the profile', () => {
  it('is replaced as a whole', async () => {
    const whole = {
      timeZone: 'Europe/London',
      dayStartsAt: '04:00',
      conditions: ['hypertension'],
      heightCm: 170.5,
    }
    const put = (json: object) =>
      ask(saveProfile, '/api/v1/profile', { method: 'PUT', headers: ada.writer, json })
    expect(await get(profile, '/api/v1/profile')).toEqual({ timeZone: expect.any(String) })
    expect(await (await put({ ...whole, massKg: null })).json()).toEqual(whole)
    expect(await get(profile, '/api/v1/profile')).toEqual(whole)
    await put({ timeZone: 'UTC' })
    expect(await get(profile, '/api/v1/profile')).toEqual({ timeZone: 'UTC' })
    expect(await get(profile, '/api/v1/profile', ben)).not.toEqual({ timeZone: 'UTC' })
  })
})

describe('items', () => {
  it('are found by a name or another name, the person’s own first', async () => {
    await saveOwnItem(ada.owner, {
      id: newId(),
      kind: 'drink',
      name: 'Banana milk of my aunt',
      densityGPerMl: 1.03,
    })
    const mine = await get(items, '/api/v1/items?kind=drink&q=banana')
    expect(mine.items[0]).toMatchObject({ isOwn: true, kind: 'drink', name: 'Banana milk of my aunt' })
    const others = await get(items, '/api/v1/items?kind=drink&q=banana', ben)
    expect(JSON.stringify(others)).not.toContain('aunt')
    const water = await get(items, '/api/v1/items?kind=drink&q=still+water&limit=1')
    expect(water.items).toEqual([expect.objectContaining({ isOwn: false, id: 'FNDDS-94000100' })])
  })

  it('are listed without a word, of one kind or all', async () => {
    expect((await get(items, '/api/v1/items')).items).toHaveLength(20)
    const foods = await get(items, '/api/v1/items?kind=food&limit=200')
    expect(new Set(foods.items.map((item: { kind: string }) => item.kind))).toEqual(new Set(['food']))
  })
})

describe('health', () => {
  it('is well while the database answers', async () => {
    const answer = await ask(health, '/api/health')
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
  })
})
