import { by, twoPeople } from '../support/two-people'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { savePresetsHere } from '@/app/(diary)/settings/presets/preset-actions'
import { makeMyLink, revokeMyLink } from '@/app/(diary)/doctor/links/link-actions'
import { endMySnooze, noteNoticesSeen, snoozeMyNotice } from '@/app/(diary)/referral/notice-actions'
import { searchMedicinesHere } from '@/app/(diary)/medicines/medicine-actions'
import { searchTimeline } from '@/app/(diary)/timeline/search-actions'
import type { Action } from '@/lib/auth/action'
import { takeFrom } from '@/lib/auth/limits'
import { saveEntries } from '@/lib/data/entries'
import { saveOwnItem } from '@/lib/data/items'
import { findPresets } from '@/lib/data/presets'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { mostPresets } from '@/lib/domain/preset'
import type { FreshDatabase } from '../support/database'
import type { TestPerson } from '../support/people'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  ;({ installation, ada, ben } = await twoPeople())
})

afterEach(() => installation.close())

const tea = 'FNDDS-94000100'
const search = { text: 'lassi', kinds: [], cursor: null }

describe('an action of the diary', () => {
  const calls: readonly [string, Action<unknown>, object][] = [
    ['savePresetsHere', savePresetsHere, { presets: [] }],
    ['searchTimeline', searchTimeline, search],
    ['searchMedicinesHere', searchMedicinesHere, { text: 'ramipril' }],
    ['noteNoticesSeen', noteNoticesSeen, { notices: [] }],
    ['snoozeMyNotice', snoozeMyNotice, { ruleId: 'R1', revision: 1, days: 7 }],
    ['endMySnooze', endMySnooze, { ruleId: 'R1', revision: 1 }],
    ['makeMyLink', makeMyLink, { from: '2026-04-22', to: '2026-05-19', shown: [], days: 7 }],
    ['revokeMyLink', revokeMyLink, { id: 'none' }],
  ]

  it.each(calls)('%s is not for strangers or tokens', async (_, act, input) => {
    for (const headers of [{}, ada.writer])
      expect(await by(headers, () => act(input))).toMatchObject({ ok: false, refusal: { status: 401 } })
  })

  it.each(calls)('%s refuses a key it does not know, by its name', async (_, act, input) => {
    const answer = await by(ada.browser, () => act({ ...input, owner: ben.owner }))
    expect(answer).toMatchObject({ ok: false, refusal: { status: 400, problems: [{ path: 'owner' }] } })
  })
})

describe('choosing the drinks for one tap', () => {
  const choose = (presets: object[], who = ada) => by(who.browser, () => savePresetsHere({ presets }))
  const preset = (more: object = {}) => ({ beverageId: tea, volumeMl: 250, isHidden: false, ...more })

  it('keeps them in their order, for whoever asks, in the place of those before', async () => {
    const second = preset({ volumeMl: 500, isHidden: true })
    expect(await choose([preset(), second])).toEqual({ ok: true, value: null })
    expect(await findPresets(ada.owner)).toEqual([preset(), second])
    expect(await findPresets(ben.owner)).toEqual([])
    await choose([second])
    expect(await findPresets(ada.owner)).toEqual([second])
    await choose([])
    expect(await findPresets(ada.owner)).toEqual([])
  })

  it('takes a drink of one’s own, and of nobody else', async () => {
    const lassi = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Lassi' })
    await saveOwnItem(ada.owner, lassi)
    const own = preset({ beverageId: lassi.id })
    expect(await choose([own])).toMatchObject({ ok: true })
    expect(await choose([preset(), own], ben)).toMatchObject({
      ok: false,
      refusal: { status: 422, problems: [{ path: 'presets.1.beverageId' }] },
    })
    expect(await findPresets(ben.owner)).toEqual([])
  })

  it.each([
    [0, false],
    [1, true],
    [5000, true],
    [5001, false],
  ])('takes an amount of %i ml: %s', async (volumeMl, isTaken) => {
    expect((await choose([preset({ volumeMl })])).ok).toBe(isTaken)
  })

  it('counts as a change, and waits when there were too many', async () => {
    await choose([preset()])
    await takeFrom('changes', ada.owner, 4999, Date.now())
    expect(await choose([])).toMatchObject({ ok: false, refusal: { status: 429 } })
    expect(await findPresets(ada.owner)).toEqual([preset()])
  })

  it('takes as many as there is room for, and not one more', async () => {
    const many = Array.from({ length: mostPresets }, () => preset())
    expect((await choose(many)).ok).toBe(true)
    expect((await choose([...many, preset()])).ok).toBe(false)
    expect(await findPresets(ada.owner)).toHaveLength(mostPresets)
  })
})

describe('searching the timeline', () => {
  const drinkAt = (at: string, note: string, more: object = {}): Entry =>
    entrySchema.parse({
      kind: 'fluid',
      id: newId(),
      at,
      timeZone: 'UTC',
      beverageId: tea,
      volumeMl: 250,
      note,
      ...more,
    })

  const found = async (
    text: string,
    who = ada,
    cursor: string | null = null,
    kinds: readonly string[] = [],
  ) => {
    const answer = await by(who.browser, () => searchTimeline({ text, kinds, cursor }))
    if (!answer.ok) throw new Error(answer.refusal.message)
    return answer.value
  }

  const notes = ({ days }: Awaited<ReturnType<typeof found>>) =>
    days.flatMap(({ rows }) => rows.map(({ entry }) => entry.note))

  it('finds entries of whoever asks by day, newest first, with spaces around the text or not', async () => {
    await saveEntries(ada.owner, [
      drinkAt('2026-05-18T08:00:00Z', 'with lassi'),
      drinkAt('2026-05-19T08:00:00Z', 'Lassi early'),
      drinkAt('2026-05-19T09:00:00Z', 'lassi late'),
      drinkAt('2026-05-19T10:00:00Z', 'plain'),
    ])
    await saveEntries(ben.owner, [drinkAt('2026-05-19T08:00:00Z', 'lassi of Ben')])
    const answer = await found('  lassi ')
    expect(notes(answer)).toEqual(['lassi late', 'Lassi early', 'with lassi'])
    expect(answer.days.map(({ day }) => day)).toEqual(['2026-05-19', '2026-05-18'])
    expect(answer.nextCursor).toBeNull()
  })

  it('finds an own drink by its name', async () => {
    const lassi = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Salt lassi' })
    await saveOwnItem(ada.owner, lassi)
    await saveEntries(ada.owner, [drinkAt('2026-05-19T08:00:00Z', 'cold', { beverageId: lassi.id })])
    expect(notes(await found('salt las'))).toEqual(['cold'])
    expect(notes(await found('salt las', ben))).toEqual([])
  })

  it('finds a cramp by what its row says, and among the chosen kinds only', async () => {
    const moment = { startedAt: '2026-05-19T02:41:00Z', timeZone: 'UTC', context: 'asleep', note: 'night' }
    const cramp = (muscle: string, side: string) =>
      entrySchema.parse({ kind: 'cramp', id: newId(), ...moment, muscle, side })
    await saveEntries(ada.owner, [
      cramp('hamstring', 'right'),
      cramp('calf', 'left'),
      drinkAt('2026-05-18T08:00:00Z', 'for the hamstring'),
    ])
    const kinds = async (text: string, chosen: readonly string[] = []) =>
      (await found(text, ada, null, chosen)).days.flatMap(({ rows }) => rows.map(({ entry }) => entry.kind))
    expect(await kinds('hamstring')).toEqual(['cramp', 'fluid'])
    expect(await kinds('hamstring', ['cramp'])).toEqual(['cramp'])
    expect(await kinds('hamstring', ['food', 'fluid'])).toEqual(['fluid'])
    expect(await kinds('Right hamstring')).toEqual(['cramp'])
    expect(await kinds('left hamstring')).toEqual([])
  })

  it('goes on where the first fifty ended', async () => {
    const many = Array.from({ length: 51 }, (_, minute) =>
      drinkAt(`2026-05-19T08:${String(minute).padStart(2, '0')}:00Z`, `lassi ${minute}`),
    )
    await saveEntries(ada.owner, many)
    const first = await found('lassi')
    expect(notes(first)).toHaveLength(50)
    const rest = await found('lassi', ada, first.nextCursor)
    expect(notes(rest)).toEqual(['lassi 0'])
    expect(rest.nextCursor).toBeNull()
  })

  it.each([
    ['', false],
    ['  ', false],
    ['x', true],
    ['x'.repeat(100), true],
    ['x'.repeat(101), false],
  ])('takes the text %j: %s', async (text, isTaken) => {
    expect((await by(ada.browser, () => searchTimeline({ text, kinds: [], cursor: null }))).ok).toBe(isTaken)
  })
})

describe('looking for a medicine by its name', () => {
  const look = (text: string) => by(ada.browser, () => searchMedicinesHere({ text }))

  it('finds it with its kind, and says what else a combination holds', async () => {
    const answer = await look('zestoretic')
    if (!answer.ok) throw new Error('the test is wrong')
    expect(answer.value.medicines[0]).toMatchObject({
      name: 'Lisinopril with hydrochlorothiazide',
      drugClass: 'thiazide-diuretic',
      kind: 'Water tablet, thiazide kind',
    })
    expect(answer.value.medicines[0]?.hint).toContain('an ACE inhibitor')
    expect(answer.value.about).toEqual([])
  })

  it('offers nothing for quinine and tonic water, but says what is known of them', async () => {
    for (const text of ['quinine', 'Tonic water']) {
      const answer = await look(text)
      if (!answer.ok) throw new Error('the test is wrong')
      expect(answer.value.medicines).toEqual([])
      expect(answer.value.about.join(' ')).toContain('ask your doctor or pharmacist')
    }
  })

  it('refuses a text that is too long or none', async () => {
    for (const text of ['', 'x'.repeat(201)]) expect(await look(text)).toMatchObject({ ok: false })
  })
})
