import { describe, expect, test } from 'vitest'
import { blankCramp } from '@/lib/domain/forms/cramp-form'
import {
  causeSummary,
  contextSummary,
  disturbanceSummary,
  lengthSummary,
  noteSummary,
  reliefSummary,
  signsSummary,
} from '@/lib/domain/forms/cramp-summary'
import { signs } from '@/lib/domain/sign'

describe('a closed row of the cramp form', () => {
  test('says nothing where nothing was said, but for signs', () => {
    const summaries = [lengthSummary, contextSummary, reliefSummary, causeSummary, disturbanceSummary]
    expect(summaries.map(summary => summary(blankCramp))).toEqual([null, null, null, null, null])
    expect(noteSummary(blankCramp)).toBeNull()
    expect(signsSummary(blankCramp)).toBe('Not asked')
  })

  test.each([
    [{ minutes: '6' }, '6 min'],
    [{ minutes: '1', seconds: '40' }, '1 min 40 s'],
    [{ seconds: '45' }, '45 s'],
    [{ minutes: 'six' }, 'six'],
    [{ ongoing: true, minutes: '6' }, 'Still going'],
  ])('tells the length of %j', (part, words) => {
    expect(lengthSummary({ ...blankCramp, ...part })).toBe(words)
  })

  test('tells the stretched muscle and the technique', () => {
    expect(contextSummary({ ...blankCramp, context: 'asleep' })).toBe('Asleep')
    expect(
      contextSummary({
        ...blankCramp,
        context: 'stretching',
        stretchedMuscle: 'quadriceps',
        technique: ['bouncing'],
      }),
    ).toBe('Stretching the quadriceps: bounced')
  })

  test('tells what was tried and whether it eased', () => {
    expect(
      reliefSummary({
        ...blankCramp,
        relief: [{ method: 'straighten', helped: 'yes', minutes: '' }],
        relieved: 'no',
      }),
    ).toBe('Straightened the leg or arm: yes, It did not ease')
  })

  test('tells signs, or how many were answered no', () => {
    expect(signsSummary({ ...blankCramp, signs: ['dark-urine'] })).toBe('Dark urine, like tea or cola')
    expect(signsSummary({ ...blankCramp, signsAnswered: ['redness', 'warmth'] })).toBe(
      'None of the 2 answered',
    )
    expect(signsSummary({ ...blankCramp, signsAnswered: [...signs] })).toBe('None of them')
  })

  test('tells the cause only when it was answered', () => {
    expect(causeSummary({ ...blankCramp, causes: ['heat'] })).toBeNull()
    expect(causeSummary({ ...blankCramp, cause: 'none' })).toBe('No cause found')
    expect(
      causeSummary({ ...blankCramp, cause: 'some', causes: ['heat'], causeText: 'a hill', inHeat: 'yes' }),
    ).toBe('Heat, a hill, In the heat')
  })

  test('tells the first line of the note and the tags', () => {
    expect(noteSummary({ note: 'Woke me\nagain', tags: 'night' })).toBe('Woke me, night')
    expect(noteSummary({ note: 'x'.repeat(80), tags: '' })).toBe(`${'x'.repeat(60)}…`)
  })
})
