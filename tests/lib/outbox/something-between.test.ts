import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { profileSchema } from '@/lib/domain/profile'
import { correctionSender } from '@/lib/outbox/correction-sender'
import { putBack } from '@/lib/outbox/replace'
import { itemSender, makeItem, removeItem, restoreItem } from '@/lib/outbox/save-item'
import { saveProfile } from '@/lib/outbox/save-profile'
import { removeSent, restoreSent, sendEntries } from '@/lib/outbox/send'
import { drink } from '../../support/an-outbox'

const entry = drink()
const item = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Lassi' })

/** Every request that goes straight to the server. */
const asked: Record<string, () => Promise<{ outcome: string; message?: string } | string | null>> = {
  'sending an entry': () => sendEntries([entry], 'ada'),
  'deleting an entry': () => removeSent(entry.id, 'ada'),
  'bringing an entry back': () => restoreSent(entry.id, 'ada'),
  'correcting an entry': () => correctionSender(entry, 'ada').send(drink(300, { id: entry.id })),
  'taking a correction back': () => putBack(entry, drink(300, { id: entry.id }), 'ada'),
  'making an own item': () => makeItem(item, 'ada'),
  'changing an own item': () => itemSender(item, 'ada').send({ ...item, name: 'Ayran' }),
  'deleting an own item': () => removeItem(item.id, 'ada'),
  'bringing an own item back': () => restoreItem(item.id, 'ada'),
  'keeping a profile': () => saveProfile(profileSchema.parse({ timeZone: 'UTC' }), 'ada'),
}

afterEach(() => vi.unstubAllGlobals())

/** What the sign-in page of a network says to everything. */
const answering = (status: number) =>
  vi.stubGlobal('fetch', async () => new Response('<h1>Welcome to our network</h1>', { status }))

describe('a page of something in between the browser and the server', () => {
  it.each(Object.entries(asked))(
    'that says yes leaves it open whether %s came through',
    async (_, askFor) => {
      answering(200)
      const result = await askFor()
      expect(typeof result === 'string' ? result : result?.message).toMatch(/^Not known whether it was/)
    },
  )

  it.each(Object.entries(asked))('that finds nothing does not end %s', async (_, askFor) => {
    answering(404)
    const result = await askFor()
    expect(typeof result === 'string' ? result : result?.message).toMatch(
      /^Not (saved|deleted|brought back|undone): the server could not keep it\./,
    )
  })
})
