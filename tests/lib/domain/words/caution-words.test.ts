import { describe, expect, it } from 'vitest'
import { cautionNames } from '@/lib/domain/words/caution-words'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

it('what speaks against a prompt is named as forms name it, in a row', () => {
  expect(cautionNames(['heart-failure', 'ace-inhibitor'], english)).toBe(
    'Heart failure; ACE inhibitor, for blood pressure',
  )
  expect(cautionNames([], english)).toBe('')
})

describe.each([
  ['English', english, /what your clinic told you/i, /your doctor or pharmacist before you change/],
  [
    'German',
    german,
    /hat dir deine Praxis oder Klinik gesagt|was dir deine Praxis oder Klinik .*gesagt hat/i,
    /in der Arztpraxis oder Apotheke, bevor du/,
  ],
] as const)('whom to ask, in %s', (_, words, told, ask) => {
  const { electrolytes, fluidBand, sweat, learn, reminders } = words
  const said = (kind: 'condition' | 'medicine') => [
    electrolytes.reason.why[kind],
    electrolytes.reason.ask[kind],
    fluidBand.reason.because[kind]('A reason'),
    fluidBand.reason.exercise[kind],
    fluidBand.warnings.advice[kind],
    sweat.reason[kind]('A reason'),
    sweat.urine.reason[kind],
    learn.reason[kind]('A reason'),
    reminders.noDrink[kind],
  ]

  it.each(said('condition'))('with a condition it is what a clinic told: %s', sentence => {
    expect(sentence).toMatch(told)
    expect(sentence).not.toMatch(ask)
  })

  it.each(said('medicine'))('with a medicine alone it is to ask first: %s', sentence => {
    expect(sentence).toMatch(ask)
    expect(sentence).not.toMatch(told)
    expect(sentence).not.toMatch(/clinic|Klinik/i)
  })

  it('of medicines alone nothing is left to a clinic', () => {
    const { leftOut, leftOutOf, byName } = learn.classes
    for (const sentence of [leftOut, leftOutOf, byName('something')])
      expect(sentence).not.toMatch(/clinic|Klinik/i)
    for (const sentence of [leftOut, leftOutOf])
      expect(sentence).toMatch(words === german ? /Frag in der Arztpraxis oder Apotheke, bevor/ : ask)
  })

  it('of an amount that was set the relief of a cramp says so for both kinds', () => {
    for (const { line } of [words.crampNow.steps.walk, words.crampNow.steps.settle])
      expect(line).toMatch(
        /unless a doctor or clinic told you how much|außer dir wurde ärztlich gesagt, wie viel/,
      )
  })

  it('prevention names no band, which not everybody has', () => {
    expect(words.prevention.links.fluid.line).not.toMatch(/band|bereich/i)
  })
})
