import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { handOver } from '@/lib/outbox/hand-over'
import { aBrowser } from '../../support/an-outbox'
import { entryOf } from '../../support/correcting'

let at: Awaited<ReturnType<typeof aBrowser>>

beforeEach(async () => {
  at = await aBrowser()
})

afterEach(() => at.close())

const stretch = (fields: object = {}): Entry =>
  entryOf('routine', {
    at: '2026-05-19T18:30:00+01:00',
    timeZone: 'Europe/London',
    measure: 'stretch',
    exerciseName: 'Calf stretch',
    holdSeconds: 20,
    ...fields,
  })

const setting = (before: Entry | null = null) => ({ outbox: at.tab(), owner: at.ada.owner, before, newId })

describe('handing over what may have been handed over before', () => {
  it('stores a new entry, and the same again once', async () => {
    const entry = stretch()
    expect(await handOver(entry, setting())).toEqual({ outcome: 'saved', handed: entry })
    expect(await handOver(entry, setting(entry))).toEqual({ outcome: 'saved', handed: entry })
    expect(await handOver(entry, setting())).toMatchObject({ outcome: 'saved' })
    expect(await at.stored()).toEqual([entry])
  })

  it.each([
    ['known here', true],
    ['not known here any more', false],
  ])('puts an answer that came later into it, where the first words are %s', async (_, isKnown) => {
    const entry = stretch()
    await handOver(entry, setting())
    const answered = stretch({ id: entry.id, bouncing: true })
    expect(await handOver(answered, setting(isKnown ? entry : null))).toMatchObject({ outcome: 'saved' })
    expect(await at.stored()).toEqual([answered])
  })

  it('puts it into one that waits on this device too', async () => {
    const entry = stretch()
    at.server.has('request lost')
    expect(await handOver(entry, setting())).toMatchObject({ outcome: 'waiting' })
    const answered = stretch({ id: entry.id, bouncing: false })
    expect(await handOver(answered, setting(entry))).toMatchObject({ outcome: 'waiting' })
    at.server.has('none')
    await at.tab().sendNow()
    expect(await at.stored()).toEqual([answered])
  })

  it('stores it anew where the first one was taken back', async () => {
    const entry = stretch()
    await handOver(entry, setting())
    await at.tab().takeBack(entry.id)
    const result = await handOver(entry, setting())
    expect(result).toMatchObject({ outcome: 'saved' })
    expect(await at.stored()).toEqual([result.outcome === 'failed' ? null : result.handed])
    expect(await at.storedIds()).not.toContain(entry.id)
  })

  it('fails, and says so, where nobody knows what stands', async () => {
    const entry = stretch()
    await handOver(entry, setting())
    const spent = { save: () => Promise.resolve({ outcome: 'saved', isSpent: true } as const) }
    at.server.has('request lost')
    const outbox = { ...at.tab(), ...spent }
    expect(await handOver(entry, { ...setting(), outbox })).toEqual({ outcome: 'failed' })
  })
})
