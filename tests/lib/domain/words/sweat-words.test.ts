import { expect, test } from 'vitest'
import { metricUnits } from '@/lib/domain/forms/units'
import { weighedLoss } from '@/lib/domain/hydration/sweat-rate'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import {
  boundWords,
  gainedWords,
  percentWords,
  rateWords,
  weighedSteps,
} from '@/lib/domain/words/sweat-words'
import { entryOf } from '../../../support/correcting'

const steps = (fields: object): string[] => {
  const session = entryOf('exercise', {
    startedAt: '2026-05-18T08:00:00+01:00',
    durationMinutes: 90,
    massBeforeKg: 70,
    massAfterKg: 68.9,
    ...fields,
  })
  const loss = weighedLoss(session)
  return loss === null ? [] : weighedSteps(session, loss, metricUnits, english)
}

test('the worked example is told step by step', () => {
  expect(steps({ drunkMl: 500, urineMl: 100 })).toEqual([
    'Mass: 70 kg before, 68.9 kg after: 1.1 kg lost, 1.57 % of the mass before.',
    'Sweat: change of mass 1.1 kg (1 kg counts as 1 litre), plus 500 ml drunk, minus 100 ml urine: 1.50 L.',
    'Rate: 1.50 L in 1 h 30 min: 1.00 L/h.',
    'To drink back: 1.5 litres for each kg lost: 1.1 kg makes 1.65 L.',
  ])
})

test('what is missing is named', () => {
  expect(steps({})[1]).toBe('Neither drinks nor urine are known, so nothing is said of sweat.')
  expect(steps({ urineMl: 0 })).toContain('What was drunk is not known, so it was this much or more.')
  expect(steps({ drunkMl: 0 })).toContain('Urine is not known, so it was this much or less.')
})

test('a gain has nothing to drink back', () => {
  expect(steps({ massAfterKg: 70.5, drunkMl: 1000, urineMl: 0 })).toEqual([
    'Mass: 70 kg before, 70.5 kg after: 0.5 kg gained, 0.71 % of the mass before.',
    'Sweat: change of mass −0.5 kg (1 kg counts as 1 litre), plus 1000 ml drunk, minus 0 ml urine: 0.50 L.',
    'Rate: 0.50 L in 1 h 30 min: 0.33 L/h.',
  ])
})

test('figures are written in the unit and the language', () => {
  expect(rateWords(1000, 'ml', german)).toBe('1,00 L/h')
  expect(rateWords(1000, 'fl-oz-us', english)).toBe('34 fl oz/h')
  expect(percentWords(-1.5714, english)).toBe('1.57 %')
  expect(boundWords('1.50 L', 'at-least', english)).toBe('1.50 L or more')
  expect(boundWords('1.50 L', 'at-most', english)).toBe('1.50 L or less')
  expect(boundWords('1.50 L', 'exact', english)).toBe('1.50 L')
})

test.each([english, german])(
  'a gain says nothing of drinking less or to thirst where a clinic decides',
  words => {
    expect(gainedWords([], words)).toMatch(/thirst|Durst/)
    expect(gainedWords(['heart-failure'], words)).not.toMatch(/thirst|Durst|Drink|Trink/)
  },
)
