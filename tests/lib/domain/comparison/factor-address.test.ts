import { expect, it } from 'vitest'
import { factorAddress, factorAt } from '@/lib/domain/comparison/factor-address'
import { factorsFor } from '@/lib/domain/comparison/factors'
import { crampsShown, crampsUpTo } from '@/lib/domain/comparison/cramps-shown'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'

const healthy = { conditions: [], drugClasses: [] }
const factors = factorsFor(healthy, ['late shift', 'travel'])

it('finds every factor at its own address, and holds no text of a tag', () => {
  const addresses = factors.map(factor => factorAddress(factor, factors))
  expect(new Set(addresses).size).toBe(factors.length)
  expect(addresses.slice(-2)).toEqual(['tag-1', 'tag-2'])
  for (const [index, address] of addresses.entries()) expect(factorAt(address, factors)).toBe(factors[index])
})

it.each(['tag-0', 'tag-3', 'travel', '', '__proto__', 'constructor'])('finds nothing at "%s"', address => {
  expect(factorAt(address, factors)).toBeNull()
})

it('finds no factor that a clinic decides about', () => {
  const told = { conditions: ['kidney-disease'], drugClasses: [] } as const
  expect(factorAt('fluid-below-band', factorsFor(told, []))).toBeNull()
  expect(factorAt('high-sweat-loss', factorsFor(told, []))).toBeNull()
})

it('shows twenty cramps at a time, the day asked for included', () => {
  const today = localDateSchema.parse('2026-05-19')
  const cramps = Array.from({ length: 45 }, (_, index) => ({ first: { day: addDays(today, -index) } }))
  const first = crampsUpTo(cramps, today)
  expect(first).toMatchObject({ older: addDays(today, -crampsShown), isNewest: true })
  expect(first.shown).toHaveLength(crampsShown)
  const last = crampsUpTo(cramps, addDays(today, -2 * crampsShown))
  expect(last).toMatchObject({ older: null, isNewest: false })
  expect(last.shown).toHaveLength(5)
})
