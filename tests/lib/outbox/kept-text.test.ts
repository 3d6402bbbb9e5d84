import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keptText } from '@/lib/outbox/kept-text'
import { standInLocalStorage } from '../../support/a-local-storage'

let held: Map<string, string>

beforeEach(() => {
  held = standInLocalStorage()
})

afterEach(() => vi.unstubAllGlobals())

it('a text that a full storage does not take any more stands in the place of the one it holds', () => {
  const text = keptText('a test')
  text.write('running')
  const isFull = vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('the storage is full', 'QuotaExceededError')
  })
  text.write('stopped')
  expect(held.get('a test')).toBe('running')
  expect(text.read()).toBe('stopped')
  isFull.mockRestore()
  text.write('done with')
  expect(text.read()).toBe('done with')
  expect(held.get('a test')).toBe('done with')
})

it('a text that is removed from a full storage is gone', () => {
  const text = keptText('a test')
  text.write('running')
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('the storage is full', 'QuotaExceededError')
  })
  text.write('stopped')
  text.write(null)
  expect(text.read()).toBeNull()
})
