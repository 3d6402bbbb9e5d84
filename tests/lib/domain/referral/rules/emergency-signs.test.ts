import { describe, expect, it } from 'vitest'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { before, cramp, finding, judged, levelOf, listOf, observation, verdict } from '@/tests/support/diary'

const hour = 3_600_000

type Row = [rule: RuleId, says: string, fields: Record<string, unknown>]

const met: Row[] = [
  ...['breathlessness', 'chest-pain', 'coughing-blood', 'fainting', 'collapse'].map((sign): Row => [
    'E1',
    sign,
    { signs: [sign] },
  ]),
  ['E2', 'dark urine', { signs: ['dark-urine'] }],
  ...['confusion', 'collapse', 'seizure'].map((sign): Row => [
    'E3',
    `${sign} in heat`,
    { signs: [sign], inHeat: true },
  ]),
  ['E3', 'hot dry skin, heat not said', { signs: ['hot-dry-skin'] }],
  ['E3', 'confusion with hot dry skin', { signs: ['confusion', 'hot-dry-skin'] }],
  ['E3', 'no better after cooling', { signs: ['not-better-30-min-after-cooling'] }],
  ['E3', '40 °C', { bodyTemperatureC: 40 }],
  ['E4', 'jaw stiffness', { signs: ['jaw-stiffness'] }],
  ['E4', 'a poison', { signs: ['toxin-exposure'] }],
  ['E4', 'a jaw cramp with trouble swallowing', { muscle: 'jaw', signs: ['trouble-swallowing'] }],
  ['E4', 'a jaw cramp with a dirty wound', { muscle: 'jaw', signs: ['contaminated-wound-21-days'] }],
  ...[
    'saddle-numbness',
    'new-bladder-problem',
    'new-bowel-problem',
    'sexual-disturbance',
    'both-legs-weak-with-back-pain',
    'both-legs-numb-with-back-pain',
  ].map((sign): Row => ['E5', sign, { signs: [sign] }]),
  ...[
    'numbness',
    'weakness',
    'weakness-after-cramp',
    'weakness-between-cramps',
    'worsening-weakness',
    'sudden-one-sided-weakness',
    'both-legs-weak-with-back-pain',
    'foot-drop',
  ].map((sign): Row => ['E6', `a cold, pale limb with ${sign}`, { signs: ['cold-pale-limb', sign] }]),
  ...['sudden-one-sided-weakness', 'facial-droop', 'speech-difficulty'].map((sign): Row => [
    'E7',
    sign,
    { signs: [sign] },
  ]),
  ...['palpitations', 'seizure', 'throat-tightness', 'confusion'].map((sign): Row => [
    'E8',
    sign,
    { signs: [sign] },
  ]),
  ['E8', 'a seizure in heat too', { signs: ['seizure'], inHeat: true }],
  ['E9', 'a tight, swollen muscle', { signs: ['tight-swollen-muscle-pain-out-of-proportion'] }],
  ['E10', '60:01, not eased', { durationSeconds: 3601, relieved: false }],
  [
    'E10',
    '60:01, nothing helped',
    {
      durationSeconds: 3601,
      relieved: undefined,
      relief: [
        { method: 'stretch', helped: 'no' },
        { method: 'walk', helped: 'no' },
      ],
    },
  ],
]

const notMet: Row[] = [
  ['E1', 'a collapse in heat', { signs: ['collapse'], inHeat: true }],
  ['E1', 'a collapse with hot dry skin', { signs: ['collapse', 'hot-dry-skin'] }],
  ['E1', 'a collapse at 40 °C', { signs: ['collapse'], bodyTemperatureC: 40 }],
  ['E2', 'dizziness', { signs: ['dizziness'] }],
  ['E3', 'confusion outside heat', { signs: ['confusion'] }],
  ['E3', 'a collapse outside heat', { signs: ['collapse'] }],
  ['E3', 'heat alone', { inHeat: true }],
  ['E3', 'heat as a cause', { causes: ['heat'], signs: ['confusion'] }],
  ['E3', '39.9 °C', { bodyTemperatureC: 39.9 }],
  ['E4', 'trouble swallowing alone', { signs: ['trouble-swallowing'] }],
  ['E4', 'a dirty wound with a calf cramp', { signs: ['contaminated-wound-21-days'] }],
  ['E4', 'a jaw cramp alone', { muscle: 'jaw' }],
  ['E5', 'low back pain', { signs: ['low-back-pain', 'numbness'] }],
  ['E6', 'a cold, pale limb alone', { signs: ['cold-pale-limb'] }],
  ['E6', 'a cold, pale limb with tingling', { signs: ['cold-pale-limb', 'tingling'] }],
  ['E6', 'numbness alone', { signs: ['numbness'] }],
  ['E7', 'weakness', { signs: ['weakness'] }],
  ['E8', 'confusion in heat', { signs: ['confusion'], inHeat: true }],
  ['E9', 'tender muscles', { signs: ['tender-muscles'] }],
  ['E10', '60:00, not eased', { durationSeconds: 3600, relieved: false }],
  ['E10', '60:01, eased', { durationSeconds: 3601 }],
  [
    'E10',
    '60:01, one thing helped',
    {
      durationSeconds: 3601,
      relieved: undefined,
      relief: [
        { method: 'stretch', helped: 'no' },
        { method: 'walk', helped: 'yes' },
      ],
    },
  ],
]

const cannotTell: Row[] = [
  ...(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9'] as const).map((rule): Row => [
    rule,
    'a cramp that was not asked',
    { signs: undefined },
  ]),
  ['E1', 'a cramp that was asked something else', { signs: undefined, signsAsked: ['dark-urine'] }],
  [
    'E6',
    'a cold, pale limb, numbness not asked',
    { signs: ['cold-pale-limb'], signsAsked: ['cold-pale-limb'] },
  ],
  ['E10', '60:01, not known whether it eased', { durationSeconds: 3601, relieved: undefined }],
  ['E10', 'not eased, length not known', { durationSeconds: undefined, relieved: false }],
  [
    'E10',
    '60:01, something helped partly',
    { durationSeconds: 3601, relieved: undefined, relief: [{ method: 'stretch', helped: 'partly' }] },
  ],
]

describe('the emergency rules', () => {
  it.each(met)('%s is met by %s', (rule, _, fields) => {
    const one = cramp(0, fields)
    const assessment = judged([one])
    expect(levelOf(assessment, rule)).toBe('emergency')
    expect(assessment.level).toBe('emergency')
    expect(finding(assessment, rule)?.entryIds).toEqual([one.id])
  })

  it.each(notMet)('%s is not met by %s', (rule, _, fields) => {
    expect(verdict(judged([cramp(0, fields)]), rule)).toBe('not-met')
  })

  it.each(cannotTell)('%s cannot tell after %s', (rule, _, fields) => {
    const one = cramp(0, fields)
    const assessment = judged([one])
    expect(listOf(assessment, rule)).toBe('cannotTell')
    expect(finding(assessment, rule)?.entryIds).toEqual([one.id])
    expect(finding(assessment, rule)?.advice).toMatch(/^Open that cramp and answer what the form asks\./)
  })

  it('two cramps that lack an answer are both named', () => {
    const [one, other] = [cramp(0, { signs: undefined }), cramp(1, { signs: undefined })]
    const open = finding(judged([one, other]), 'E1')
    expect(open?.entryIds).toEqual([one.id, other.id])
    expect(open?.advice).toMatch(/^Open those cramps /)
  })

  it('a sign that was asked and not named was answered no', () => {
    expect(verdict(judged([cramp(0, { signs: undefined, signsAsked: ['dark-urine'] })]), 'E2')).toBe(
      'not-met',
    )
  })

  it('an observation counts without any cramp, and never leaves anything open', () => {
    const assessment = judged([observation(0, ['dark-urine'])])
    expect(levelOf(assessment, 'E2')).toBe('emergency')
    expect(verdict(assessment, 'E1')).toBe('not-met')
  })

  it('hot dry skin on an observation says that it was in the heat', () => {
    const signs = ['confusion', 'hot-dry-skin']
    expect(verdict(judged([observation(0, signs)]), 'E8')).toBe('not-met')
    expect(verdict(judged([observation(0, ['confusion'])]), 'E8')).toBe('met')
  })

  it('a jaw named on an observation is a sign of the jaw', () => {
    expect(verdict(judged([observation(0, ['trouble-swallowing'], { muscle: 'jaw' })]), 'E4')).toBe('met')
  })
})

describe('an emergency sign ages', () => {
  const ages: [says: string, ms: number, level: string | null][] = [
    ['72 hours', 72 * hour, 'emergency'],
    ['a millisecond more than 72 hours', 72 * hour + 1, 'urgent'],
    ['27 days', 27 * 24 * hour, 'urgent'],
    ['27 days, at midnight', 27 * 24 * hour + 18.5 * hour, 'urgent'],
    ['28 days', 28 * 24 * hour, null],
  ]

  it.each(ages)('after %s', (_, ms, level) => {
    expect(levelOf(judged([cramp(0, { startedAt: before(ms), signs: ['chest-pain'] })]), 'E1')).toBe(level)
    expect(levelOf(judged([observation(0, ['chest-pain'], { at: before(ms) })]), 'E1')).toBe(level)
  })

  it('with the words of the lower level, and the older entry stays in evidence beside a new one', () => {
    const old = cramp(10, { signs: ['chest-pain'] })
    const fresh = cramp(1, { signs: ['fainting'] })
    const aged = finding(judged([old]), 'E1')
    expect(aged?.advice).not.toMatch(/call your emergency number now/i)
    expect(aged?.title).toMatch(/today/)
    const both = finding(judged([old, fresh]), 'E1')
    expect(both?.level).toBe('emergency')
    expect(both?.entryIds).toEqual([fresh.id, old.id])
  })

  it('a cramp that was not asked leaves it open for 28 dates', () => {
    expect(verdict(judged([cramp(27, { signs: undefined })]), 'E1')).toBe('cannot-tell')
    expect(verdict(judged([cramp(28, { signs: undefined })]), 'E1')).toBe('not-met')
  })
})

describe('a cramp that is still going', () => {
  const going = { durationSeconds: undefined, relieved: undefined, ongoing: true }

  it.each([
    ['60:00', 3_600_000, 'not-met'],
    ['a second more', 3_601_000, 'met'],
  ] as const)('after %s without an end', (_, ms, expected) => {
    expect(verdict(judged([cramp(0, { ...going, startedAt: before(ms) })]), 'E10')).toBe(expected)
  })

  it('counts up to its last confirmation, and is as old as that', () => {
    const startedAt = before(80 * hour)
    const short = { ...going, startedAt, ongoingConfirmedAt: before(79.5 * hour) }
    const long = { ...going, startedAt, ongoingConfirmedAt: before(74 * hour) }
    expect(verdict(judged([cramp(0, short)]), 'E10')).toBe('not-met')
    expect(levelOf(judged([cramp(0, long)]), 'E10')).toBe('urgent')
    expect(levelOf(judged([cramp(0, { ...long, ongoingConfirmedAt: before(72 * hour) })]), 'E10')).toBe(
      'emergency',
    )
  })

  it('happens now when it was never confirmed, however long ago it began', () => {
    expect(levelOf(judged([cramp(40, going)]), 'E10')).toBe('emergency')
  })

  it('counts as not eased whatever else is said', () => {
    const startedAt = before(2 * hour)
    expect(verdict(judged([cramp(0, { ...going, startedAt, relieved: true })]), 'E10')).toBe('met')
  })
})
