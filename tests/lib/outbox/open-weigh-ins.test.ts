import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import type { Exercise } from '@/lib/domain/entry'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { askForWeighIns, openWeighIns } from '@/lib/outbox/open-weigh-ins'
import type { Row } from '@/lib/outbox/waiting'
import { aBrowser } from '../../support/an-outbox'
import { entryOf } from '../../support/correcting'

const session = (time: string, fields: object = {}): Exercise =>
  entryOf('exercise', {
    startedAt: `2026-05-19T${time}:00Z`,
    timeZone: 'UTC',
    durationMinutes: 60,
    massBeforeKg: 70,
    planned: true,
    ...fields,
  })

const waits = (act: Row['act'], entry: Exercise): Row => {
  const place = { id: entry.id, seq: 1, owner: 'ada', keptAt: 0, tries: 0, refused: null }
  if (act === 'remove') return { act, ...place }
  return act === 'add' ? { act, entry, ...place } : { act, entry, madeFrom: entry, ...place }
}

const nothing = new Map()

describe('the weigh-ins that are open', () => {
  const [early, late] = [session('08:00'), session('18:00')]
  const done = { ...late, planned: false, massAfterKg: 69 }

  it('are those of the server and those that wait on this device, the newest first', () => {
    expect(openWeighIns([early], [waits('add', late)], nothing)).toEqual([late, early])
    expect(openWeighIns([early, late], [waits('add', late)], nothing)).toEqual([late, early])
  })

  it('are not what is weighed out of or taken back by something that waits', () => {
    expect(openWeighIns([early, late], [waits('change', done)], nothing)).toEqual([early])
    expect(openWeighIns([early, late], [waits('remove', late)], nothing)).toEqual([early])
  })

  it('are as this screen left them', () => {
    expect(openWeighIns([early, late], [], new Map([[late.id, null]]))).toEqual([early])
    expect(openWeighIns([], [], new Map([[late.id, late]]))).toEqual([late])
  })

  it.each([
    ['without a mass', { massBeforeKg: undefined }],
    ['done', { planned: false }],
    ['weighed after', { massAfterKg: 69 }],
  ])('are none that is %s', (_, fields) => {
    const entry = Object.fromEntries(
      Object.entries({ ...early, ...fields }).filter(([, value]) => value !== undefined),
    )
    expect(openWeighIns([entryOf('exercise', entry)], [], nothing)).toEqual([])
  })
})

describe('asking the server for weigh-ins', () => {
  let at: Awaited<ReturnType<typeof aBrowser>>

  beforeEach(async () => {
    at = await aBrowser()
  })

  afterEach(() => at.close())

  const from = localDateSchema.parse('2026-05-19')

  it('finds those that are open since the day', async () => {
    const open = session('08:00')
    const old = session('08:00', { startedAt: '2026-05-18T08:00:00Z' })
    await saveEntries(at.ada.owner, [open, old, session('09:00', { planned: false, massAfterKg: 69 })])
    expect(await askForWeighIns(from)).toEqual([open])
  })

  it('finds none without an answer', async () => {
    at.server.has('request lost')
    expect(await askForWeighIns(from)).toEqual([])
  })
})
