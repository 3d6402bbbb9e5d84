import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { assess } from '@/lib/domain/referral/assess'
import type { Assessment } from '@/lib/domain/referral/assessment'
import { levels } from '@/lib/domain/referral/levels'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import {
  before,
  closed,
  cramp,
  cramps,
  daysAgo,
  finding,
  historyWith,
  judged,
  known,
  levelOf,
  listOf,
  medicine,
  observation,
  range,
  seen,
  verdict,
} from '@/tests/support/diary'

/** Whatever the diary holds, an assessment is whole: a level, and words for whatever it lists. */
function expectAnAnswer({ level, coverage, findings, watch, cannotTell }: Assessment): void {
  expect(levels).toContain(level)
  expect(findings.length).toBeGreaterThan(0)
  for (const { title, why, window } of [...findings, ...watch, ...cannotTell]) {
    expect(`${title} ${why}`).not.toMatch(/NaN|undefined|Infinity|null/)
    expect(window.from <= window.to).toBe(true)
    expect(window.loggedDays).toBeGreaterThanOrEqual(0)
  }
  expect(Object.values(coverage).every(Number.isInteger)).toBe(true)
}

describe('contradictory signs', () => {
  it('a sign that is named counts, also when the list of what was asked leaves it out', () => {
    const one = cramp(0, { signs: ['chest-pain'], signsAsked: ['dark-urine'] })
    expect(levelOf(judged([one]), 'E1')).toBe('emergency')
  })

  it('named twice it counts once', () => {
    expect(verdict(judged([cramp(0, { signs: ['warmth', 'warmth'] })]), 'U2')).toBe('not-met')
    expect(finding(judged([cramp(0, { signs: ['dark-urine', 'dark-urine'] })]), 'E2')?.why).toBe(
      'You logged dark urine with a cramp today.',
    )
  })

  it('hot, dry skin beats a word that it was not hot', () => {
    const one = cramp(0, { signs: ['hot-dry-skin', 'confusion'], inHeat: false, bodyTemperatureC: 36 })
    expect(levelOf(judged([one]), 'E3')).toBe('emergency')
  })

  it('every sign at once meets every emergency', () => {
    const signs = ['chest-pain', 'dark-urine', 'hot-dry-skin', 'jaw-stiffness', 'saddle-numbness']
    const more = [
      'cold-pale-limb',
      'numbness',
      'facial-droop',
      'seizure',
      'tight-swollen-muscle-pain-out-of-proportion',
    ]
    const assessment = judged([observation(0, [...signs, ...more])])
    const met = assessment.findings.filter(({ level }) => level === 'emergency').map(({ ruleId }) => ruleId)
    expect(met).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9'])
    expectAnAnswer(assessment)
  })

  it('eased, and nothing helped: what was answered counts', () => {
    const relief = [{ method: 'stretch', helped: 'no' }]
    const one = cramp(0, { durationSeconds: 1200, relieved: true, relief })
    expect(verdict(judged([one]), 'U1')).toBe('not-met')
  })
})

describe('moments that cannot be', () => {
  it('a cramp confirmed before it began has lasted no time yet', () => {
    const going = { durationSeconds: undefined, relieved: undefined, ongoing: true }
    const one = cramp(0, { ...going, startedAt: before(7_200_000), ongoingConfirmedAt: before(9_000_000) })
    const assessment = judged([one])
    expect(verdict(assessment, 'E10')).toBe('not-met')
    expectAnAnswer(assessment)
  })

  it('a cramp confirmed after now has lasted until now', () => {
    const going = { durationSeconds: undefined, relieved: undefined, ongoing: true }
    const later = { ...going, startedAt: before(3_601_000), ongoingConfirmedAt: before(-3_600_000) }
    expect(levelOf(judged([cramp(0, later)]), 'E10')).toBe('emergency')
  })

  it('a length that reaches past now is taken as it stands', () => {
    const one = cramp(0, { startedAt: before(60_000), durationSeconds: 604_800, relieved: false })
    expect(levelOf(judged([one]), 'E10')).toBe('emergency')
  })

  it('entries after now change nothing, whatever they are', () => {
    const later = [
      cramp(-1, { signs: ['chest-pain'] }),
      observation(-400, ['dark-urine']),
      closed(-1),
      seen(-1, ['E1']),
      medicine(-1, 'statin'),
    ]
    const now = [cramp(1, { signs: ['fainting'] }), ...known(28)]
    expect(judged([...now, ...later])).toEqual(judged(now))
  })

  it('an examination before the entry it stands on silences it: someone has seen these signs', () => {
    expect(levelOf(judged([cramp(2, { signs: ['chest-pain'], assessed: { on: daysAgo(3) } })]), 'E1')).toBe(
      null,
    )
  })

  it('a medicine stopped before it was started counts as taken between the two', () => {
    const entries = [...known(28), ...cramps([2, 3, 4, 5], { apparentCause: null, signs: ['weakness'] })]
    const swapped = medicine(5, 'statin', { stoppedOn: daysAgo(20) })
    expect(verdict(judged([...entries, swapped]), 'U4')).toBe('met')
    const longAgo = medicine(100, 'statin', { stoppedOn: daysAgo(200) })
    expect(verdict(judged([...entries, longAgo]), 'U4')).toBe('not-met')
  })
})

describe('a profile that cannot be', () => {
  const nights = [...known(28), ...cramps([2, 3, 4], { context: 'asleep' })]

  it.each(['9999-12-31', '2026-05-20', '1900-01-01', '2016-02-29'])('born on %s', birthDate => {
    const assessment = judged(nights, { birthDate })
    expectAnAnswer(assessment)
    expect(listOf(assessment, 'R16')).toBe(
      birthDate > '2026-05-19' ? 'cannotTell' : birthDate > '2010-05-19' ? 'findings' : null,
    )
  })

  it.each(['1900-01-01', '9999-12-31'])('due on %s', pregnancyDueDate => {
    const assessment = judged([...nights, observation(0, ['severe-headache'])], { pregnancyDueDate })
    expect(verdict(assessment, 'U6')).toBe('not-met')
    expect(assessment.watch.map(({ ruleId }) => ruleId)).toContain('S1')
    expectAnAnswer(assessment)
  })

  it('a diary that is kept from tomorrow on compares with nothing', () => {
    const assessment = judged(nights, { loggingSince: '2031-01-01' })
    expect(assessment.level).toBe('self-care')
    expectAnAnswer(assessment)
  })

  it('1,000 units of alcohol and every condition at once', () => {
    const profile = { alcoholUnitsPerWeek: 1000, conditions: ['dialysis', 'heart-failure', 'chemotherapy'] }
    const assessment = judged([...nights, cramp(1, { inHeat: true })], profile)
    expect(assessment.findings.map(({ ruleId }) => ruleId)).toEqual(['U9', 'R1', 'R13', 'R15'])
    expectAnAnswer(assessment)
  })
})

describe('much, little and twice', () => {
  it('10,000 cramps in a week are judged', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      cramp(0, {
        startedAt: before((index + 1) * 60_000),
        side: index % 2 === 0 ? 'left' : 'right',
        signs: index === 5000 ? ['chest-pain'] : index % 3 === 0 ? ['numbness'] : undefined,
        durationSeconds: index % 700,
      }),
    )
    const assessment = judged(many)
    expect(levelOf(assessment, 'E1')).toBe('urgent')
    expectAnAnswer(assessment)
  })

  it('10,000 visits and medicines are judged', () => {
    const many = range(0, 9_999).map(index => seen(index % 80, ['R3']))
    const medicines = range(0, 999).map(index => medicine(index % 90, 'laba'))
    const assessment = judged([...many, ...medicines, cramp(1, { durationSeconds: 700 })])
    expect(finding(assessment, 'R3')?.quietUntil).toBe(daysAgo(-89))
    expectAnAnswer(assessment)
  })

  it('after ten silent years nothing is met, nothing is not met, and the days are said', () => {
    const old = cramps(range(3650, 3700), { severity: 9 })
    const assessment = judged([...old, medicine(4000, 'statin')])
    expect(assessment.level).toBe('none')
    expect(assessment.coverage).toEqual({ loggedDaysOf7: 0, loggedDaysOf28: 0, loggedDaysOf90: 0 })
    for (const rule of ['R1', 'R2', 'R3', 'R4', 'R5', 'R7', 'R8', 'R9', 'R11', 'U4', 'U11'] as const) {
      expect(verdict(assessment, rule)).toBe('cannot-tell')
    }
    expectAnAnswer(assessment)
  })

  it('the same id twice counts once, the first as it stands', () => {
    const one = cramp(0, { signs: ['chest-pain'] })
    const twice: Entry = { ...one, signs: [] }
    expect(judged([one, twice])).toEqual(judged([one]))
    const severe = cramp(1, { severity: 9 })
    expect(listOf(judged([...known(28), severe, severe]), 'R2')).toBe('watch')
  })

  it.each(['1900-01-02T00:00:00Z', '9999-12-30T00:00:00Z'])('judged as of %s', at => {
    const assessment = assess(
      historyWith([cramp(1, { signs: ['chest-pain'] })]),
      epochMs(instantSchema.parse(at)),
    )
    expectAnAnswer(assessment)
    expect(assessment.level).toBe('none')
  })

  it('clocks 26 hours apart are judged in order of what happened', () => {
    const ahead = { startedAt: '2026-05-20T02:30:00+14:00', timeZone: 'Pacific/Kiritimati' }
    const behind = { startedAt: '2026-05-18T23:59:00-12:00', timeZone: 'Etc/GMT+12' }
    const assessment = judged([
      cramp(0, { ...ahead, signs: ['chest-pain'] }),
      cramp(0, { ...behind, signs: ['fainting'] }),
    ])
    expect(finding(assessment, 'E1')?.why).toBe(
      'You logged chest pain with a cramp today. 1 other entry shows it too.',
    )
    expectAnAnswer(assessment)
  })
})
