import { by, twoPeople } from '../support/two-people'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeMyButton, removeMyButton } from '@/app/(diary)/settings/buttons/button-actions'
import { createOwnItem } from '@/lib/data/change-items'
import { listButtons, mostButtons } from '@/lib/data/log-buttons'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import type { FreshDatabase } from '../support/database'
import type { TestPerson } from '../support/people'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  ;({ installation, ada, ben } = await twoPeople())
})

afterEach(() => installation.close())

const water = { logs: 'drink', beverageId: 'FNDDS-94000100', volumeMl: 250 }

const make = (logs: object = water, who = ada) => by(who.browser, () => makeMyButton({ logs }))

describe('a button outside of Charley', () => {
  it('is made for whoever asks, its secret told once', async () => {
    const made = await make()
    expect(made.ok && made.value.secret).toMatch(/^charley_press_[A-Za-z0-9_-]{43}$/)
    expect(await listButtons(ada.owner)).toMatchObject([{ logs: water, lastPressedAt: null }])
    expect(await listButtons(ben.owner)).toEqual([])
  })

  it('is not made by strangers or tokens, nor taken away', async () => {
    for (const headers of [{}, ada.writer]) {
      for (const call of [makeMyButton, removeMyButton])
        expect(await by<unknown>(headers, () => call({ id: 'none' }))).toMatchObject({
          ok: false,
          refusal: { status: 401 },
        })
    }
  })

  it.each([
    [{ ...water, beverageId: 'no-such-drink' }, 422],
    [{ ...water, beverageId: 'FNDDS-94000100', volumeMl: 0 }, 400],
    [{ logs: 'cramp-now', secret: 'x' }, 400],
    [{}, 400],
  ])('is not made from %o', async (logs, status) => {
    expect(await make(logs)).toMatchObject({ ok: false, refusal: { status } })
    expect(await listButtons(ada.owner)).toEqual([])
  })

  it('logs a drink of one’s own, and of nobody else', async () => {
    const lassi = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Lassi' })
    await createOwnItem(ada.owner, lassi)
    const logs = { ...water, beverageId: lassi.id }
    expect((await make(logs)).ok).toBe(true)
    expect(await make(logs, ben)).toMatchObject({ ok: false, refusal: { status: 422 } })
  })

  it(`is made as long as there are fewer than ${mostButtons}`, async () => {
    for (let made = 0; made < mostButtons; made += 1) expect((await make()).ok).toBe(true)
    expect(await make()).toMatchObject({ ok: false, refusal: { code: 'too-many-buttons' } })
    expect((await make(water, ben)).ok).toBe(true)
  })

  it('is taken away by its owner alone, once', async () => {
    await make()
    const [{ id } = { id: '' }] = await listButtons(ada.owner)
    const remove = (who: TestPerson) => by(who.browser, () => removeMyButton({ id }))
    expect(await remove(ben)).toMatchObject({ ok: false, refusal: { status: 404 } })
    expect(await listButtons(ada.owner)).toHaveLength(1)
    expect(await remove(ada)).toEqual({ ok: true, value: null })
    expect(await remove(ada)).toMatchObject({ ok: false, refusal: { status: 404 } })
  })
})
