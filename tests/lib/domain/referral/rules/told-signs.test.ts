import { describe, expect, it } from 'vitest'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { rules } from '@/lib/domain/referral/rules'
import { overAnHour } from '@/lib/domain/referral/rules/e10-over-an-hour'
import { longCramp } from '@/lib/domain/referral/rules/u1-long-cramp'
import { signDates, signEntriesIn } from '@/lib/domain/referral/sign-entry'
import { datesUpTo } from '@/lib/domain/measures/measure'
import { before, cramp, diaryFrom, finding, judged, observation } from '@/tests/support/diary'

type Row = [rule: RuleId, fields: Record<string, unknown>, told: string]

const rows: Row[] = [
  ['E1', { signs: ['fainting', 'chest-pain'] }, 'chest pain and fainting with a cramp'],
  ['E3', { signs: ['confusion'], inHeat: true }, 'confusion in the heat'],
  ['E3', { signs: ['seizure', 'collapse'], inHeat: true }, 'a collapse and a seizure in the heat'],
  ['E3', { signs: ['hot-dry-skin'], bodyTemperatureC: 39.9 }, 'hot, dry skin in the heat'],
  ['E3', { bodyTemperatureC: 40 }, 'a body temperature of 40 °C in the heat'],
  [
    'E3',
    { signs: ['not-better-30-min-after-cooling'], bodyTemperatureC: 40.5 },
    'no better 30 minutes after resting and cooling and a body temperature of 40.5 °C in the heat',
  ],
  ['E10', { durationSeconds: 3601, relieved: false }, 'a cramp of 1 h that did not ease'],
  ['U1', { durationSeconds: 720, relieved: false }, 'a cramp of 12 min that did not ease'],
  ['U1', { durationSeconds: 4500, relieved: true }, 'a cramp of 1 h 15 min'],
  ['U1', { durationSeconds: 4500, relieved: undefined }, 'a cramp of 1 h 15 min'],
  ['U2', { signs: ['tender-calf', 'redness'] }, 'redness and a tender calf with a cramp'],
  ['U3', { signs: ['foot-drop'] }, 'a foot that drops with a cramp'],
]

describe('what was logged is told', () => {
  it.each(rows)('%s: %j', (rule, fields, told) => {
    expect(finding(judged([cramp(0, fields)]), rule)?.why).toBe(`You logged ${told} today.`)
  })

  it('each sign once', () => {
    for (const { about = [] } of rules) expect(new Set(about).size).toBe(about.length)
  })

  it('for a cramp that is still going', () => {
    const going = { ongoing: true, durationSeconds: undefined, relieved: undefined }
    const one = cramp(0, { ...going, startedAt: before(65 * 60_000) })
    expect(finding(judged([one]), 'E10')?.why).toBe(
      'You logged a cramp still going after 1 h 5 min that did not ease today.',
    )
    expect(finding(judged([one]), 'E10')?.measured).toEqual({ value: 65, threshold: 60, unit: 'minutes' })
  })

  it('a sign without a cramp has no length to tell', () => {
    const diary = diaryFrom([observation(0, ['numbness'])])
    const [entry] = signEntriesIn(diary, datesUpTo(diary.today, signDates))
    if (!entry) throw new Error('no entry')
    expect(longCramp.tells?.(entry)).toBe('a cramp of 0 s')
    expect(longCramp.measures?.(entry)).toBe(null)
    expect(overAnHour.measures?.(entry)).toBe(null)
  })
})
