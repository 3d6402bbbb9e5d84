import { describe, expect, it } from 'vitest'
import { readSaidByWorker, readSaidToWorker } from '@/lib/worker/said'

const nothingKnown = [
  undefined,
  null,
  'version',
  7,
  [],
  {},
  { type: 'else' },
  { type: ['version'] },
  { version: 7 },
]

describe('what a page says to the worker', () => {
  it.each([{ type: 'version' }, { type: 'take-over' }, { type: 'language', language: 'de' }])(
    'is read: %o',
    said => {
      expect(readSaidToWorker(said)).toEqual(said)
      expect(readSaidToWorker({ ...said, more: 1 })).toEqual(said)
    },
  )

  it.each([...nothingKnown, { type: 'language' }, { type: 'language', language: 7 }])(
    'is nothing: %o',
    said => {
      expect(readSaidToWorker(said)).toBeNull()
    },
  )
})

describe('what the worker answers', () => {
  it('is its version', () => {
    expect(readSaidByWorker({ version: 'abc', more: 1 })).toEqual({ version: 'abc' })
  })

  it.each(nothingKnown)('is nothing: %o', said => {
    expect(readSaidByWorker(said)).toBeNull()
  })
})
