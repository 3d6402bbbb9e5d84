import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sodiumInSweat, sodiumMg, SWEAT_SODIUM_MMOL } from '@/lib/domain/nutrition/sweat-sodium'

describe('sodium in sweat', () => {
  it('is about 825 mg a litre at 35.9 mmol (Baker 2016)', () => {
    expect(sodiumMg(SWEAT_SODIUM_MMOL.mean)).toBeCloseTo(825.3, 1)
    expect(sodiumInSweat({ litres: 1, low: 1, high: 1 })).toEqual({
      mg: 35.9 * 22.99,
      lowMg: 25.5 * 22.99,
      highMg: (35.9 + 10.4) * 22.99,
    })
  })

  it('lies between 18 and 71 mmol a litre: 414 and 1632 mg', () => {
    expect(Math.round(sodiumMg(SWEAT_SODIUM_MMOL.smallest))).toBe(414)
    expect(Math.round(sodiumMg(SWEAT_SODIUM_MMOL.largest))).toBe(1632)
  })

  it('has its range around it, and grows with the volume', () => {
    const litres = fc.double({ min: 0, max: 10, noNaN: true })
    fc.assert(
      fc.property(litres, litres, litres, (low, more, evenMore) => {
        const sweat = { low, litres: low + more, high: low + more + evenMore }
        const { lowMg, mg, highMg } = sodiumInSweat(sweat)
        expect(lowMg).toBeLessThanOrEqual(mg)
        expect(mg).toBeLessThanOrEqual(highMg)
        const wetter = { low: low + 1, litres: sweat.litres + 1, high: sweat.high + 1 }
        expect(sodiumInSweat(wetter).lowMg).toBeGreaterThan(lowMg)
      }),
    )
  })
})
