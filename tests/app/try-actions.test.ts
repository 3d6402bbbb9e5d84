import { by, twoPeople } from '../support/two-people'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import {
  beginMyExperiment,
  changeMyExperiment,
  noteMyDay,
  restoreMyExperiment,
} from '@/app/(diary)/try/try-actions'
import type { Action } from '@/lib/auth/action'
import { recordNotices } from '@/lib/auth/record-notices'
import { saveEntries } from '@/lib/data/entries'
import { allExperiments } from '@/lib/data/experiments'
import { saveProfile } from '@/lib/data/profile'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { addDays } from '@/lib/domain/time/local-date'
import { instantIn, timeZoneSchema, todayIn } from '@/lib/domain/time/time-zone'
import type { FreshDatabase } from '../support/database'
import { browserSignedOut, type TestPerson } from '../support/people'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  ;({ installation, ada, ben } = await twoPeople())
  for (const { owner } of [ada, ben]) await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC' }))
})

afterEach(() => installation.close())

const today = () => todayIn(timeZoneSchema.parse('UTC'), Date.now(), '00:00')

const wish = (fields: object = {}) => ({
  id: newId(),
  tries: 'stretching',
  startedOn: today(),
  blockDays: 7,
  blocks: 4,
  ...fields,
})

const begin = (fields: object = {}, who: TestPerson = ada) =>
  by(who.browser, () => beginMyExperiment(wish(fields)))

/** A sign that says to be seen at once. */
function chestPain(): Entry {
  const at = instantIn(timeZoneSchema.parse('UTC'), Date.now() - 3_600_000)
  const read = readEntry({ kind: 'observation', id: newId(), at, timeZone: 'UTC', signs: ['chest-pain'] })
  if (!read.ok) throw new Error('the test is wrong')
  return read.value
}

const calls = (): readonly [string, Action<unknown>, object][] => [
  ['beginMyExperiment', beginMyExperiment, wish()],
  ['noteMyDay', noteMyDay, { id: newId(), day: '2026-05-19', isDone: true }],
  ['changeMyExperiment', changeMyExperiment, { id: newId(), change: 'stop' }],
  ['restoreMyExperiment', restoreMyExperiment, { id: newId() }],
]

describe('an action of what is tried', () => {
  test.each(calls())(
    '%s is not for strangers, tokens, or a session that was ended',
    async (_, act, input) => {
      for (const headers of [{}, ada.writer, await browserSignedOut(ada)])
        expect(await by(headers, () => act(input))).toMatchObject({ ok: false, refusal: { status: 401 } })
      expect(await allExperiments(ada.owner)).toEqual([])
    },
  )

  test.each(calls())('%s is only for pages of ours', async (_, act, input) => {
    const headers = { ...ada.browser, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect(await by(headers, () => act(input))).toMatchObject({ ok: false, refusal: { code: 'origin' } })
  })

  test.each(calls())('%s refuses a key it does not know, by its name', async (_, act, input) => {
    const answer = await by(ada.browser, () => act({ ...input, owner: ben.owner }))
    expect(answer).toMatchObject({ ok: false, refusal: { status: 400, problems: [{ path: 'owner' }] } })
  })

  test.each(['stop', 'show', 'hide', 'remove'])('of another person is not there for %s', async change => {
    const id = newId()
    await begin({ id })
    const before = await allExperiments(ada.owner)
    const answers = [
      await by(ben.browser, () => changeMyExperiment({ id, change })),
      await by(ben.browser, () => noteMyDay({ id, day: today(), isDone: true })),
      await by(ben.browser, () => restoreMyExperiment({ id })),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, refusal: { status: 404 } })
    expect(await allExperiments(ada.owner)).toEqual(before)
  })
})

describe('beginning', () => {
  it('draws an order once, whatever is sent again', async () => {
    const id = newId()
    expect(await begin({ id })).toEqual({ ok: true, value: null })
    const drawn = await allExperiments(ada.owner)
    expect(await begin({ id, blocks: 8 })).toEqual({ ok: true, value: null })
    expect(await allExperiments(ada.owner)).toEqual(drawn)
    expect(await begin()).toMatchObject({ ok: false, refusal: { status: 422, code: 'overlaps' } })
    expect(await allExperiments(ben.owner)).toEqual([])
  })

  test.each<[object, string]>([
    [{ blockDays: 13 }, 'blockDays'],
    [{ blockDays: 21 }, 'blockDays'],
    [{ blocks: 5 }, 'blocks'],
    [{ blocks: 2 }, 'blocks'],
    [{ tries: 'magnesium' }, 'tries'],
    [{ tries: 'own' }, 'change'],
    [{ tries: 'own', change: ' ' }, 'change'],
    [{ tries: 'own', change: 'Ramipril only in the evening' }, 'change'],
    [{ startedOn: '2026-02-30' }, 'startedOn'],
    [{ order: ['change', 'usual', 'change', 'usual'] }, 'order'],
  ])('with %j is refused at %s', async (fields, path) => {
    expect(await begin(fields)).toMatchObject({ ok: false, refusal: { problems: [{ path }] } })
    expect(await allExperiments(ada.owner)).toEqual([])
  })

  test.each([
    [-1, false],
    [0, true],
    [60, true],
    [61, false],
  ])('%d days from today: %s', async (ahead, begins) => {
    expect((await begin({ startedOn: addDays(today(), ahead) })).ok).toBe(begins)
  })

  it('is not for what a person told of themselves', async () => {
    await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC', conditions: ['dialysis'] }))
    expect(await begin({ tries: 'drink-in-band' })).toMatchObject({ refusal: { code: 'not-offered' } })
    const drinks = await begin({ tries: 'own', change: 'Drink a glass more at night' })
    expect(drinks).toMatchObject({ refusal: { code: 'clinic-says', problems: [{ path: 'change' }] } })
    expect((await begin()).ok).toBe(true)
  })

  it('waits while a notice says to see a doctor', async () => {
    await saveEntries(ada.owner, [chestPain()])
    expect(await begin()).toMatchObject({ ok: false, refusal: { code: 'notice-open' } })
    expect((await begin({}, ben)).ok).toBe(true)
  })
})

describe('what is under way', () => {
  it('ends when a notice says to see a doctor, and only then', async () => {
    await begin()
    await begin({}, ben)
    for (const { owner } of [ada, ben]) await recordNotices(owner, Date.now())
    expect((await allExperiments(ada.owner)).map(({ stopped }) => stopped)).toEqual([undefined])
    await saveEntries(ada.owner, [chestPain()])
    for (const { owner } of [ada, ben]) await recordNotices(owner, Date.now())
    expect((await allExperiments(ada.owner)).map(({ stopped }) => stopped)).toEqual([
      { on: today(), because: 'notice' },
    ])
    expect((await allExperiments(ben.owner)).map(({ stopped }) => stopped)).toEqual([undefined])
  })

  test.each([
    [-1, false],
    [0, true],
    [1, false],
  ])('takes the day %d days from its first, which is today: %s', async (from, takes) => {
    const id = newId()
    await begin({ id })
    const day = addDays(today(), from)
    const answer = await by(ada.browser, () => noteMyDay({ id, day, isDone: true }))
    expect(answer.ok).toBe(takes)
    expect((await allExperiments(ada.owner)).flatMap(({ did }) => did)).toEqual(takes ? [day] : [])
  })

  it('can be hidden, ended, deleted and brought back', async () => {
    const id = newId()
    await begin({ id })
    const change = (what: string) => by(ada.browser, () => changeMyExperiment({ id, change: what }))
    expect((await change('hide')).ok).toBe(true)
    expect((await change('stop')).ok).toBe(true)
    expect(await change('stop')).toMatchObject({ ok: false, refusal: { status: 404 } })
    expect(await allExperiments(ada.owner)).toMatchObject([
      { isOnToday: false, stopped: { because: 'person' } },
    ])
    expect((await change('remove')).ok).toBe(true)
    expect(await allExperiments(ada.owner)).toEqual([])
    expect((await by(ada.browser, () => restoreMyExperiment({ id }))).ok).toBe(true)
    expect(await allExperiments(ada.owner)).toHaveLength(1)
  })
})
