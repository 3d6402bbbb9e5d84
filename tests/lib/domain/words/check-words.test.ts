import { describe, expect, it } from 'vitest'
import { checkKinds, type Check } from '@/lib/domain/checks/check'
import { metricUnits } from '@/lib/domain/forms/units'
import { checkSentence, checksInShort } from '@/lib/domain/words/check-words'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

const gain: Check = { field: 'massAfterKg', what: 'mass-gain', value: 5, expected: 1 }
const far: Check = { field: 'massKg', what: 'mass-far', value: 84.3, expected: 63 }
const long: Check = { field: 'durationMinutes', what: 'session-long', value: 1800, expected: 1440 }
const imperial = { ...metricUnits, mass: 'lb' } as const

describe('a check in words', () => {
  it('says the value as written and what it is held against', () => {
    expect(checkSentence(far, metricUnits, english)).toBe(
      '84.3 kg is more than 10 % away from your usual 63 kg.',
    )
    expect(checkSentence(long, metricUnits, english)).toBe('One session of 30 h, longer than 24 h.')
    expect(checkSentence(gain, imperial, english)).toBe(
      '11 lb heavier after the session than before, more than 2.2 lb.',
    )
    expect(checkSentence(far, metricUnits, german)).toBe(
      '84,3 kg weicht um mehr als 10 % von deinen üblichen 63 kg ab.',
    )
  })

  it('names in a row each thing once', () => {
    const twice = [gain, { ...gain, what: 'mass-loss' } as const, far]
    expect(checksInShort(twice, english)).toBe('Check this: mass after, body mass')
    expect(checksInShort([], english)).toBeNull()
  })

  it('has a figure in every sentence, in both languages', () => {
    for (const what of checkKinds)
      for (const words of [english, german])
        expect(checkSentence({ field: 'x', what, value: 7777, expected: 1 }, metricUnits, words)).toMatch(
          /\d.*[.?]$/,
        )
  })
})
