import { describe, expect, it } from 'vitest'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { rules } from '@/lib/domain/referral/rules'
import { overAnHour } from '@/lib/domain/referral/rules/e10-over-an-hour'
import { longCramp } from '@/lib/domain/referral/rules/u1-long-cramp'
import { signDates, signEntriesIn } from '@/lib/domain/referral/sign-entry'
import { datesUpTo } from '@/lib/domain/measures/measure'
import { before, cramp, diaryFrom, finding, judged, observation, seen } from '@/tests/support/diary'

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
    expect(longCramp.measures?.(entry)).toBe(null)
    expect(overAnHour.measures?.(entry)).toBe(null)
  })

  it('the entry with the highest level first, also when another was written later', () => {
    const lower = observation(0, ['swelling-one-leg'], { at: '2026-05-04T23:00:00-12:00' })
    const higher = observation(0, ['swelling-one-leg'], { at: '2026-05-05T00:30:00+14:00' })
    const found = finding(judged([lower, higher]), 'U2')
    expect(found).toMatchObject({ level: 'urgent', title: 'Signs in one leg: get medical help today' })
    expect(found?.why).toBe('You logged swelling of one leg on 5 May. 1 other entry shows it too.')
    expect(found?.entryIds).toEqual([lower.id, higher.id])
  })

  it('how many others show it', () => {
    const entries = [2, 3, 4].map(days => observation(days, ['foot-ulcer']))
    expect(finding(judged(entries), 'U7')?.why).toBe(
      'You logged a sore on the foot that does not heal on 17 May. 2 other entries show it too.',
    )
  })

  it('what a cramp lacks, and what two lack', () => {
    const open = { signs: undefined }
    expect(finding(judged([cramp(0, open)]), 'E1')?.why).toBe(
      '1 cramp in 28 days lacks an answer about this.',
    )
    expect(finding(judged([cramp(0, open), cramp(1, open)]), 'E1')?.why).toBe(
      '2 cramps in 28 days lack an answer about this.',
    )
    const long = { durationSeconds: 1200, relieved: undefined }
    expect(finding(judged([cramp(0, long)]), 'U1')?.why).toBe(
      '1 cramp in 28 days lacks its length, or whether it eased.',
    )
  })

  it('a part of what a rule takes, with what it is', () => {
    const near = judged([observation(0, ['cold-pale-limb']), observation(1, ['cold-pale-limb'])])
    expect(finding(near, 'E6')).toMatchObject({
      title: 'A cold, pale limb',
      why: 'You logged a cold, pale limb today. 1 other entry shows it too. On its own it does not meet the rule.',
      measured: null,
      quietUntil: null,
    })
  })

  it('a visit keeps no emergency quiet that came after it', () => {
    const entries = [
      cramp(5, { signs: ['chest-pain'] }),
      seen(5, ['E1']),
      cramp(0, { signs: ['chest-pain'] }),
    ]
    expect(finding(judged(entries), 'E1')?.quietUntil).toBe(null)
    expect(judged(entries).level).toBe('emergency')
  })

  it('whom to call for an emergency, and for nothing less', () => {
    expect(finding(judged([cramp(0, { signs: ['chest-pain'] })]), 'E1')?.advice).toMatch(/^Call /)
    expect(finding(judged([observation(0, ['foot-ulcer'])]), 'U7')?.advice).toMatch(/^Get medical help today/)
  })

  it('that no sign is an answer too', () => {
    expect(finding(judged([cramp(0, { signs: undefined })]), 'E1')?.advice).toBe(
      'Open that cramp and answer what the form asks. “None of these” is an answer too.',
    )
  })
})
