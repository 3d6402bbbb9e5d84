import { by, twoPeople } from '../support/two-people'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeMyLink, revokeMyLink } from '@/app/(diary)/doctor/links/link-actions'
import { listLinks, mostLinks } from '@/lib/data/doctor-links'
import type { FreshDatabase } from '../support/database'
import type { TestPerson } from '../support/people'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  ;({ installation, ada, ben } = await twoPeople())
})

afterEach(() => installation.close())

describe('a link to a doctor page', () => {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const make = (more: object = {}, who = ada) =>
    by(who.browser, () => makeMyLink({ from: yesterday, to: yesterday, shown: ['age'], days: 7, ...more }))

  it.each([
    [0, false],
    [1, true],
    [30, true],
    [31, false],
    [1.5, false],
    [-1, false],
    ['7', false],
    [null, false],
  ])('that can be read for %s days is made: %s', async (days, isMade) => {
    const made = await make({ days })
    expect(made.ok).toBe(isMade)
    if (!made.ok)
      expect(made.refusal.problems).toEqual([{ path: 'days', message: 'Write a whole number from 1 to 30.' }])
    expect(await listLinks(ada.owner)).toHaveLength(isMade ? 1 : 0)
  })

  it.each([
    [{ to: tomorrow }, 'to'],
    [{ from: tomorrow, to: yesterday }, 'to'],
    [{ from: '2024-01-01', to: '2025-01-01' }, 'from'],
    [{ from: '2025-02-29' }, 'from'],
    [{ shown: ['age', 'age'] }, 'shown'],
    [{ shown: ['address'] }, 'shown.0'],
  ])('is not made from %o', async (more, path) => {
    const made = await make(more)
    expect(!made.ok && made.refusal.problems?.map(problem => problem.path)).toEqual([path])
  })

  it('may be about 366 days', async () => {
    expect((await make({ from: '2024-01-01', to: '2024-12-31' })).ok).toBe(true)
  })

  it('is revoked by whoever made it and is not there for anybody else', async () => {
    const made = await make()
    if (!made.ok) throw new Error(made.refusal.message)
    const { id } = made.value
    const absent = { ok: false, refusal: { status: 404 } }
    expect(await by(ben.browser, () => revokeMyLink({ id }))).toMatchObject(absent)
    expect(await listLinks(ben.owner)).toEqual([])
    expect(await listLinks(ada.owner)).toMatchObject([{ id, revokedAt: null }])
    expect(await by(ada.browser, () => revokeMyLink({ id }))).toEqual({ ok: true, value: null })
    expect(await by(ada.browser, () => revokeMyLink({ id }))).toMatchObject(absent)
  })

  it('is refused when there are as many as may be', async () => {
    for (let made = 0; made < mostLinks; made += 1) expect((await make()).ok).toBe(true)
    expect(await make()).toMatchObject({ ok: false, refusal: { status: 422, code: 'too-many-links' } })
    expect((await make({}, ben)).ok).toBe(true)
  })
})
