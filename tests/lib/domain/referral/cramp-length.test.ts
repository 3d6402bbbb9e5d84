import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { datesUpTo } from '@/lib/domain/measures/measure'
import { lasted, lastedOver, lengthWords } from '@/lib/domain/referral/cramp-length'
import { signEntriesIn } from '@/lib/domain/referral/sign-entry'
import { cramp, diaryFrom, momentAgo, observation } from '@/tests/support/diary'

function seenByRules(entry: Entry) {
  const diary = diaryFrom([entry])
  const [one] = signEntriesIn(diary, datesUpTo(diary.today, 28))
  if (one === undefined) throw new Error('no entry')
  return one
}

const open = { durationSeconds: undefined }

describe('the length of a cramp', () => {
  it.each([
    ['599 s', { durationSeconds: 599 }, false],
    ['600 s', { durationSeconds: 600 }, false],
    ['601 s', { durationSeconds: 601 }, true],
    ['not known, eased', { ...open, relieved: true }, false],
    ['not known, not eased', { ...open, relieved: false }, null],
    ['not known, nobody asked whether it eased', { ...open, relieved: undefined }, false],
  ] as const)('over ten minutes: %s', (_, fields, expected) => {
    expect(lastedOver(seenByRules(cramp(1, fields)), 10)).toBe(expected)
  })

  it('is no question for an observation', () => {
    const one = seenByRules(observation(1, ['weakness']))
    expect(lastedOver(one, 10)).toBe(false)
    expect(lasted(one, 10)).toBe(null)
  })

  it('is measured in begun minutes, and not at all where it is not known', () => {
    expect(lasted(seenByRules(cramp(1, { durationSeconds: 601 })), 10)).toEqual({
      value: 11,
      threshold: 10,
      unit: 'minutes',
    })
    expect(lasted(seenByRules(cramp(1, open)), 10)).toBe(null)
  })

  it('is put in words, as gone or as still going', () => {
    expect(lengthWords(seenByRules(cramp(1, { durationSeconds: 720 })))).toBe('a cramp of 12 min')
    const going = cramp(0, { ...open, startedAt: momentAgo(0, '18:20'), ongoing: true, relieved: undefined })
    expect(lengthWords(seenByRules(going))).toBe('a cramp still going after 10 min')
  })
})
