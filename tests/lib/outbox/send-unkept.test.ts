import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeEntry } from '@/lib/data/entries'
import { sendUnkept } from '@/lib/outbox/send-unkept'
import { aBrowser, cramp } from '../../support/an-outbox'

let at: Awaited<ReturnType<typeof aBrowser>>

beforeEach(async () => {
  at = await aBrowser()
})

afterEach(() => at.close())

it('without a queue a change takes the place of the version it was made from', async () => {
  const running = cramp({ ongoing: true })
  const ended = cramp({ id: running.id, durationSeconds: 95 })
  await sendUnkept({ act: 'add', id: running.id, entry: running }, at.ada.owner)
  const change = { act: 'change', id: ended.id, entry: ended, madeFrom: running } as const
  expect(await sendUnkept(change, at.ada.owner)).toEqual({ outcome: 'saved' })
  expect(await at.stored()).toEqual([ended])
})

it('without a queue too a change of what was deleted meanwhile is settled, and it stays deleted', async () => {
  const running = cramp({ ongoing: true })
  const ended = cramp({ id: running.id, durationSeconds: 95 })
  await sendUnkept({ act: 'add', id: running.id, entry: running }, at.ada.owner)
  await removeEntry(at.ada.owner, running.id)
  const change = { act: 'change', id: ended.id, entry: ended, madeFrom: running } as const
  expect(await sendUnkept(change, at.ada.owner)).toEqual({ outcome: 'saved', isSpent: true })
  expect(await at.stored()).toEqual([])
})
