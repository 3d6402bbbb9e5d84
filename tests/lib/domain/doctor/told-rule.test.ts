import { describe, expect, it } from 'vitest'
import { doctorSheet } from '@/lib/domain/doctor/sheet'
import type { WhoPart } from '@/lib/domain/doctor/who-shown'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { cramp, cramps, daysAgo, known, observation } from '@/tests/support/diary'
import { pageOf } from '@/tests/support/doctor-pages'
import { documentOf } from '@/tests/support/fhir-documents'

const profile = {
  conditions: ['diabetes', 'heart-failure'],
  pregnancyDueDate: daysAgo(-60),
  alcoholUnitsPerWeek: 44,
  birthDate: '2014-01-01',
}

/** Meets U6, U9, R13, R15 and R16. */
const diary = [
  ...known(28),
  ...cramps([1, 3, 5, 7], { context: 'asleep', inHeat: true }),
  cramp(2, { inHeat: true }),
  observation(1, ['severe-headache']),
]

const said = (shown: readonly WhoPart[], words = english): string => {
  const page = pageOf(diary, { shown, profile })
  return JSON.stringify([doctorSheet(page, words), documentOf(page, words)])
}

describe('what a rule says of the person', () => {
  it.each([english, german])('is left out where nothing of the person is shown', words => {
    const text = said([], words)
    for (const hidden of [
      /diabetes/i,
      /heart|herz/i,
      /pregnan|schwanger/i,
      /\b44\b/,
      /alcohol|alkohol/i,
      /child|kindes/i,
    ])
      expect(text).not.toMatch(hidden)
    for (const id of ['U6', 'U9', 'R13', 'R15', 'R16']) expect(text).not.toContain(id)
    expect(text).toContain(words.doctor.paper.withheld)
  })

  it.each([
    [['pregnancy'], ['U6'], ['U9', 'R13', 'R15', 'R16']],
    [['conditions'], ['U9', 'R15'], ['U6', 'R13', 'R16']],
    [['conditions', 'pregnancy'], ['U6', 'U9', 'R13', 'R15'], ['R16']],
    [['age'], ['R16'], ['U6', 'U9', 'R13', 'R15']],
    [['birth-date'], ['R16'], ['U6', 'U9', 'R13', 'R15']],
  ] as const)('with %j shown %j are named', (shown, named, hidden) => {
    const text = said(shown)
    for (const id of named) expect(text).toContain(id)
    for (const id of hidden) expect(text).not.toContain(id)
  })

  it('keeps the level and the days of the entries', () => {
    const { rules } = doctorSheet(pageOf(diary, { shown: [], profile }), english).reason
    expect(rules.filter(({ title }) => title === english.doctor.paper.withheld).length).toBeGreaterThan(3)
    for (const { line } of rules) expect(line).toMatch(/^(Urgent|Routine)/)
  })
})
