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
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

describe('a closed row of the cramp form', () => {
  test('says nothing where nothing was said, but for signs', () => {
    const summaries = [lengthSummary, contextSummary, reliefSummary, causeSummary, disturbanceSummary]
    expect(summaries.map(summary => summary(blankCramp, english))).toEqual([null, null, null, null, null])
    expect(noteSummary(blankCramp)).toBeNull()
    expect(signsSummary(blankCramp, english)).toBe('Not asked')
  })

  test.each([
    [{ minutes: '6' }, '6 min'],
    [{ minutes: '1', seconds: '40' }, '1 min 40 s'],
    [{ seconds: '45' }, '45 s'],
    [{ minutes: 'six' }, 'six'],
    [{ ongoing: true, minutes: '6' }, 'Still going'],
  ])('tells the length of %j', (part, words) => {
    expect(lengthSummary({ ...blankCramp, ...part }, english)).toBe(words)
  })

  test('reads minutes as they are kept, by the language', () => {
    expect(lengthSummary({ ...blankCramp, minutes: '1.500' }, german)).toBe('25 h')
    expect(lengthSummary({ ...blankCramp, minutes: '1,500' }, english)).toBe('25 h')
  })

  test('tells the stretched muscle and the technique', () => {
    expect(contextSummary({ ...blankCramp, context: 'asleep' }, english)).toBe('Asleep')
    expect(
      contextSummary(
        {
          ...blankCramp,
          context: 'stretching',
          stretchedMuscle: 'quadriceps',
          technique: ['bouncing'],
        },
        english,
      ),
    ).toBe('Stretching the quadriceps: bounced')
  })

  test('tells what was tried and whether it eased', () => {
    expect(
      reliefSummary(
        {
          ...blankCramp,
          relief: [{ method: 'straighten', helped: 'yes', minutes: '' }],
          relieved: 'no',
        },
        english,
      ),
    ).toBe('Straightened the leg or arm: yes, It did not ease')
  })

  test('tells signs, or how many were answered no', () => {
    expect(signsSummary({ ...blankCramp, signs: ['dark-urine'] }, english)).toBe(
      'Dark urine, like tea or cola',
    )
    expect(signsSummary({ ...blankCramp, signsAnswered: ['redness', 'warmth'] }, english)).toBe(
      'None of the 2 answered',
    )
    expect(signsSummary({ ...blankCramp, signsAnswered: [...signs] }, english)).toBe('None of them')
  })

  test('tells the cause only when it was answered', () => {
    expect(causeSummary({ ...blankCramp, causes: ['heat'] }, english)).toBeNull()
    expect(causeSummary({ ...blankCramp, cause: 'none' }, english)).toBe('No cause found')
    expect(
      causeSummary(
        { ...blankCramp, cause: 'some', causes: ['heat'], causeText: 'a hill', inHeat: 'yes' },
        english,
      ),
    ).toBe('Heat, a hill, In the heat')
  })

  test('tells the first line of the note and the tags', () => {
    expect(noteSummary({ note: 'Woke me\nagain', tags: 'night' })).toBe('Woke me, night')
    expect(noteSummary({ note: 'x'.repeat(80), tags: '' })).toBe(`${'x'.repeat(60)}…`)
  })
})
