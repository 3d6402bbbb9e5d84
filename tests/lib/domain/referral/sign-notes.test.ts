import { describe, expect, it } from 'vitest'
import { cramp, daysAgo, entry, idsOf, judged, known, listOf, observation, seen } from '@/tests/support/diary'

const notes = (entries: Parameters<typeof judged>[0]) =>
  judged([...known(90), ...entries]).watch.filter(({ ruleId }) => ruleId === 'S1')

describe('a note about signs', () => {
  it('names the signs no rule speaks of, and those alone, of the entries that show them', () => {
    const both = observation(2, ['chest-pain', 'dizziness'])
    const other = observation(1, ['nausea'])
    const [note] = notes([both, other, observation(3, ['chest-pain'])])
    expect(note?.why).toBe('2 entries in 28 days with nausea and dizziness. No rule is met by that alone.')
    expect(note?.entryIds).toEqual(idsOf([other, both]))
    expect(note).toMatchObject({ level: 'self-care', verdict: 'not-met', measured: null, quietUntil: null })
  })

  it('says one entry in the singular', () => {
    expect(notes([observation(1, ['dizziness'])])[0]?.why).toBe(
      '1 entry in 28 days with dizziness. No rule is met by that alone.',
    )
  })

  it('leaves out a sign once a rule that speaks of it was seen about, and no other sign', () => {
    const cold = observation(2, ['cold-pale-limb', 'dizziness'])
    expect(judged([...known(90), cold]).watch.map(({ ruleId }) => ruleId)).toEqual(['E6', 'S1'])
    expect(notes([cold, seen(1, ['E6'])])[0]?.why).toMatch(/^1 entry in 28 days with dizziness\./)
    expect(notes([cold, seen(3, ['E6'])])[0]?.why).toMatch(/^1 entry in 28 days with dizziness\./)
    expect(notes([observation(2, ['cold-pale-limb']), seen(1, ['E6'])])).toEqual([])
    expect(notes([observation(2, ['cold-pale-limb']), seen(1, ['E1'])])).toEqual([])
  })
})

describe('a sign that meets no rule', () => {
  it.each([
    ['cold-pale-limb', 'E6'],
    ['trouble-swallowing', 'E4'],
    ['warmth', 'U2'],
    ['severe-headache', 'S1'],
    ['visual-disturbance', 'S1'],
    ['swelling-both-ankles', 'S1'],
    ['dizziness', 'S1'],
  ] as const)('%s without a cramp shows a note and does not change the level', (sign, rule) => {
    const one = observation(1, [sign])
    const assessment = judged([...known(90), one])
    expect(assessment.watch.map(({ ruleId }) => ruleId)).toEqual([rule])
    expect(assessment.watch[0]?.entryIds).toEqual([one.id])
    expect(assessment.watch[0]?.advice).toMatch(
      /^Mention it to a doctor, sooner if it is new or getting worse/,
    )
    expect(assessment.level).toBe('none')
    expect(listOf(assessment, 'N1')).toBe('findings')
  })

  it.each(['twitching', 'sore-next-day'])('%s goes with ordinary cramps and shows none', sign => {
    expect(judged([...known(90), cramp(1, { signs: [sign] })]).watch).toEqual([])
  })

  it('shows a note beside an open rule, and none once it was examined or is 28 days old', () => {
    const sign = { signs: ['numbness'] }
    expect(listOf(judged([cramp(1, sign)]), 'S1')).toBe('findings')
    expect(judged([cramp(1, sign)]).watch.map(({ ruleId }) => ruleId)).toEqual(['S1'])
    expect(judged([observation(1, ['numbness'], { assessed: { on: daysAgo(1) } })]).watch).toEqual([])
    expect(judged([observation(27, ['numbness'])]).watch).toHaveLength(1)
    expect(judged([observation(28, ['numbness'])]).watch).toEqual([])
  })

  it('shows none for a sign whose rule is met, or was met and has been seen about', () => {
    expect(judged([observation(1, ['chest-pain'])]).watch).toEqual([])
    const visit = entry({ kind: 'consultation', on: daysAgo(0), ruleIds: ['E1'] })
    expect(judged([observation(1, ['chest-pain']), visit]).watch).toEqual([])
  })
})
