import { openDB } from 'idb'
import { expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { queueStore } from '@/lib/outbox/queue-store'
import type { Act } from '@/lib/outbox/waiting'
import { cramp, drink } from '../../support/an-outbox'

const adding = (entry: Entry): Act => ({ act: 'add', id: entry.id, entry })

const broken = [
  ['without its entry', { act: 'add', id: 'x' }],
  ['whose entry is null', { act: 'add', id: 'x', entry: null }],
  ['of a kind that is not known', { act: 'teleport', id: 'x', entry: {} }],
  ['without an id', { act: 'remove' }],
] as const

it.each(broken)('a row %s stays, says so, and holds up no other', async (how, row) => {
  const name = `a row ${how}`
  const store = queueStore(name)
  await store.keep('ada', adding(drink()), 1)
  const database = await openDB(name)
  const written = { ...row, owner: 'ada', keptAt: 5, tries: 0, refused: null }
  const seq = await database.add('waiting', written)
  await store.keep('ada', adding(cramp()), 2)
  const acts = (await store.list('ada')).map(({ act }) => act)
  expect(acts).toEqual(['add', 'unreadable', 'add'])
  expect(await database.get('waiting', seq)).toEqual({ ...written, seq })
  database.close()
  await store.close()
})
