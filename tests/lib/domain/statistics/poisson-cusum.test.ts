import { expect, test } from 'vitest'
import { cusum, cusumReference, weeksToAlarm } from '@/lib/domain/statistics/poisson-cusum'

test.each([
  [1, 2, 1.4427],
  [0.5, 1, 0.7213],
  [0.5, 1.5, 0.9102],
  [2, 4, 2.8854],
  [1, 3, 1.8205],
  [4, 7, 5.3608],
])('the reference between %d and %d a week is %d', (usual, raised, k) => {
  expect(cusumReference(usual, raised)).toBeCloseTo(k, 4)
})

test('what adds up above 1.5 a week', () => {
  expect(cusum([1, 0, 2, 1, 0, 1, 2, 3, 2, 4], 1.5)).toEqual([0, 0, 0.5, 0, 0, 0, 0.5, 2, 2.5, 5])
  expect(cusum([], 1.5)).toEqual([])
})

test.each([
  [1, 2, 1.5, 2, 22.3, 3.99],
  [1, 2, 1.5, 3, 52.9, 5.66],
  [1, 2, 1.5, 3.5, 79.9, 6.55],
  [1, 2, 1.5, 4, 122, 7.51],
  [1, 2, 1.5, 5, 273.6, 9.44],
  [0.5, 1, 0.75, 3, 81, 10],
  [0.5, 1.5, 1, 3, 174.2, 5.71],
  [2, 4, 3, 4, 84.9, 4.23],
  [2, 4, 3, 5, 188.5, 5.2],
])('%d or %d a week, k %d, h %d: weeks to an alarm', (usual, raised, k, h, ifUsual, ifRaised) => {
  expect(weeksToAlarm(usual, k, h)).toBeCloseTo(ifUsual, 1)
  expect(weeksToAlarm(raised, k, h)).toBeCloseTo(ifRaised, ifRaised === 10 ? 1 : 2)
})

test('a limit that is no hundredth is refused', () => {
  expect(() => weeksToAlarm(1, Math.PI, 3)).toThrow('hundredths')
})
