import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetDarkUrine, isDarkUrineNamed, nameDarkUrine, signHref } from '@/app/_ui/dark-urine'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})

afterEach(() => {
  forgetDarkUrine()
  vi.useRealTimers()
})

it('is not named until somebody names it, and once the form stands there it is used up', () => {
  expect(isDarkUrineNamed()).toBe(false)
  nameDarkUrine()
  expect(isDarkUrineNamed()).toBe(true)
  forgetDarkUrine()
  expect(isDarkUrineNamed()).toBe(false)
})

it.each([
  [59_999, true],
  [60_000, true],
  [60_001, false],
])('%i ms after the tap it is named: %s', (ms, isNamed) => {
  nameDarkUrine()
  vi.advanceTimersByTime(ms)
  expect(isDarkUrineNamed()).toBe(isNamed)
})

it('leads to the form of signs by an address that says nothing of health', () => {
  expect(signHref('/urine')).toBe('/signs/new?from=%2Furine')
})
