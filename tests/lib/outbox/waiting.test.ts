import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { newId, type Id } from '@/lib/domain/id'
import {
  nextToSend,
  oneRowEach,
  pauseMs,
  place,
  type Act,
  type Row,
  type Unreadable,
} from '@/lib/outbox/waiting'
import { cramp, drink } from '../../support/an-outbox'

const begun = cramp({ ongoing: true })
const ended = cramp({ id: begun.id, durationSeconds: 95 })

const row = (act: Act, seq: number, more: Partial<Pick<Row, 'tries' | 'refused'>> = {}): Row => ({
  ...act,
  seq,
  owner: 'ada',
  keptAt: 0,
  tries: 0,
  refused: null,
  ...more,
})

const closed = (seq: number): Unreadable => ({
  act: 'unreadable',
  id: begun.id,
  seq,
  owner: 'ada',
  keptAt: 0,
  tries: 0,
  refused: null,
})

const add: Act = { act: 'add', id: begun.id, entry: begun }
const change: Act = { act: 'change', id: begun.id, entry: ended, madeFrom: begun }
const remove: Act = { act: 'remove', id: begun.id }
const noReason = { message: 'No.', problems: [] }

const later = cramp({ id: begun.id, durationSeconds: 120 })
const change2: Act = { act: 'change', id: begun.id, entry: later, madeFrom: ended }
const elsewhere = row({ act: 'add', id: newId(), entry: drink() }, 1)
const behind = (act: Act) => ({ drop: [], put: null, append: act })
const inPlace = (put: Row) => ({ drop: [], put, append: null })
const dropping = (drop: number[], append: Act | null) => ({ drop, put: null, append })

describe('placing', () => {
  it.each([
    ['a new entry', add, [], behind(add)],
    [
      'the same new entry from a second page',
      add,
      [row(add, 1, { tries: 1 })],
      inPlace(row(add, 1, { tries: 1 })),
    ],
    ['a change of what never left', change, [row(add, 1)], behind(change)],
    ['a change of what was tried', change, [row(add, 1, { tries: 1 })], behind(change)],
    [
      'a change after one that was never tried',
      change2,
      [row(add, 1), row(change, 2)],
      inPlace(row({ ...change, entry: later }, 2)),
    ],
    ['a change after one that was tried', change2, [row(change, 2, { tries: 1 })], behind(change2)],
    [
      'a change of what was refused',
      change,
      [row(add, 1, { tries: 1, refused: noReason })],
      inPlace(row({ ...add, entry: ended }, 1, { tries: 1 })),
    ],
    ['a change of what was taken back', change, [row(remove, 1)], behind(change)],
    ['taking back what never left', remove, [row(add, 1), row(change, 2)], dropping([1, 2], null)],
    ['taking back what was tried', remove, [row(add, 1, { tries: 1 })], behind(remove)],
    ['taking back a kept entry whose change waits', remove, [row(change, 1)], dropping([1], remove)],
    [
      'taking back what was tried and changed',
      remove,
      [row(add, 1, { tries: 1 }), row(change, 2)],
      dropping([2], remove),
    ],
    ['taking back what does not wait', remove, [elsewhere], behind(remove)],
  ])('%s', (_name, act, queue, placed) => {
    expect(place(act, queue)).toEqual(placed)
  })
})

const another = (): Act => {
  const entry = drink()
  return { act: 'add', id: entry.id, entry }
}

describe('what is sent next', () => {
  const adds = [1, 2, 3].map(seq => row(another(), seq))

  it('is nothing when nothing waits', () => expect(nextToSend([], 500)).toEqual([]))
  it('is every new entry that stands together', () => expect(nextToSend(adds, 3)).toEqual(adds))
  it('is no more than the server takes', () => expect(nextToSend(adds, 2)).toEqual(adds.slice(0, 2)))
  it('ends before a change', () => {
    const queue = [...adds.slice(0, 2), row(change, 3), row(another(), 4)]
    expect(nextToSend(queue, 500)).toEqual(queue.slice(0, 2))
    expect(nextToSend(queue.slice(2), 500)).toEqual([queue[2]])
  })
  it('leaves out what was refused, and what waits for it', () => {
    const queue = [row(add, 1, { refused: noReason }), row(change, 2), row(another(), 3)]
    expect(nextToSend(queue, 500)).toEqual([queue[2]])
  })
  it('leaves out what this device cannot open, and not what came behind it', () => {
    expect(nextToSend([closed(1), row(change, 2), row(another(), 3)], 500)).toEqual([row(change, 2)])
  })
})

test('a person is shown one row for each entry: the refused one, or else the last', () => {
  const other = row(another(), 2)
  expect(oneRowEach([row(add, 1, { tries: 1 }), other, row(remove, 3)])).toEqual([row(remove, 3), other])
  expect(oneRowEach([row(add, 1, { refused: noReason }), row(change, 2)])).toEqual([
    row(add, 1, { refused: noReason }),
  ])
  expect(oneRowEach([closed(1), row(change, 2)])).toEqual([closed(1), row(change, 2)])
})

test.each([
  [1, 2000],
  [2, 4000],
  [8, 256_000],
  [9, 300_000],
  [50, 300_000],
])('after %i tries without an answer it waits %i ms', (failures, ms) => {
  expect(pauseMs(failures)).toBe(ms)
})

/** What a server holds after it was given everything of a queue in order. */
function servedWith(queue: readonly Row[], kept: Map<Id, unknown>): Map<Id, unknown> {
  const server = new Map(kept)
  for (const waiting of queue) {
    if (waiting.act === 'remove') server.delete(waiting.id)
    else if (waiting.act === 'add' || server.has(waiting.id)) server.set(waiting.id, waiting.entry)
  }
  return server
}

test('however acts come and tries go between them, the server ends with what was asked for', () => {
  const asked = fc.array(fc.constantFrom('change', 'remove', 'try'), { maxLength: 12 })
  fc.assert(
    fc.property(asked, steps => {
      let queue: Row[] = []
      let server = new Map<Id, unknown>()
      let seq = 0
      let latest = begun
      let isGone = false
      const put = (act: Act) => {
        const placed = place(act, queue)
        queue = queue.filter(waiting => !placed.drop.includes(waiting.seq))
        queue = queue.map(waiting => (waiting.seq === placed.put?.seq ? placed.put : waiting))
        if (placed.append !== null) queue.push(row(placed.append, (seq += 1)))
      }
      put(add)
      for (const step of steps) {
        if (step === 'try') {
          // The answer is lost: it is stored, and stays in the queue.
          const [first] = queue
          if (first !== undefined) {
            server = servedWith([first], server)
            queue = queue.map(waiting =>
              waiting === first ? { ...waiting, tries: waiting.tries + 1 } : waiting,
            )
          }
        } else if (step === 'change' && !isGone) {
          const entry = cramp({ id: begun.id, durationSeconds: seq + queue.length + 1 })
          put({ act: 'change', id: begun.id, entry, madeFrom: latest })
          latest = entry
        } else if (step === 'remove') {
          put(remove)
          isGone = true
        }
      }
      const after = servedWith(queue, server)
      expect(after.get(begun.id)).toEqual(isGone ? undefined : latest)
    }),
  )
})
