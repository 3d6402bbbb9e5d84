import { describe, expect, test } from 'vitest'
import { readEntry, type EntryKind, type EntryOf } from '@/lib/domain/entry'
import { crampFacts } from '@/lib/domain/forms/cramp-facts'
import { momentFact, zoneFact } from '@/lib/domain/forms/facts'
import { exerciseFacts, fluidFacts, foodFacts } from '@/lib/domain/forms/logged-facts'
import { metricUnits } from '@/lib/domain/forms/units'
import { figuresOfDrink, figuresOfFood } from '@/lib/domain/nutrition/serving'
import { signs } from '@/lib/domain/sign'
import { instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import { setting } from '@/tests/support/form-setting'
import { english } from '@/lib/domain/words/english'

const today = localDateSchema.parse('2026-05-19')
const common = { id: setting.id, timeZone: 'Europe/London' }

function kept<Kind extends EntryKind>(kind: Kind, fields: object): EntryOf<Kind> {
  const read = readEntry({ kind, ...common, ...fields })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value as EntryOf<Kind>
}

const rows = (facts: { label: string; value: string }[]) =>
  Object.fromEntries(facts.map(({ label, value }) => [label, value]))

const cramp = (fields: object) =>
  rows(
    crampFacts(
      kept('cramp', {
        startedAt: '2026-05-19T02:41:00+01:00',
        muscle: 'hamstring',
        side: 'right',
        context: 'unknown',
        ...fields,
      }),
      metricUnits,
      english,
    ),
  )

describe('a cramp to read', () => {
  test('tells signs that were not asked from signs answered no', () => {
    expect(cramp({})).toEqual({ Where: 'Right hamstring', Signs: 'Not asked' })
    expect(cramp({ signs: [], signsAsked: ['redness'] })).toMatchObject({
      Signs: 'None of those asked',
      'Signs answered no': 'Redness',
    })
    expect(cramp({ signs: ['redness'], signsAsked: ['redness'] })).toMatchObject({ Signs: 'Redness' })
    expect(cramp({ signs: ['redness'], signsAsked: [...signs] })).toMatchObject({
      'Signs answered no': `All other ${signs.length - 1}`,
    })
  })

  test('tells "no cause found" from a cause that was not asked', () => {
    expect(cramp({})).not.toHaveProperty('What brought it on')
    expect(cramp({ apparentCause: null })).toMatchObject({ 'What brought it on': 'No cause found' })
    expect(cramp({ apparentCause: 'new shoes', causes: ['heat'] })).toMatchObject({
      'What brought it on': 'Heat\nnew shoes',
    })
  })

  test('tells exactly what was done', () => {
    expect(
      cramp({
        severity: 7,
        durationSeconds: 100,
        context: 'stretching',
        stretchedMuscle: 'quadriceps',
        technique: ['bouncing'],
        relief: [{ method: 'straighten', helped: 'yes', afterSeconds: 90 }],
        relieved: true,
        sleepDisturbed: false,
        bodyTemperatureC: 38.5,
        note: 'Twice',
        tags: ['gym'],
      }),
    ).toEqual({
      Where: 'Right hamstring',
      'How bad at its worst': '7 of 10',
      'How long': '1 min 40 s',
      'What you were doing': 'Stretching the quadriceps',
      'How you stretched': 'Bounced',
      'What you tried': 'Straightened the leg or arm: yes, after 1 min 30 s',
      Eased: 'Yes',
      Signs: 'Not asked',
      'Body temperature': '38.5 °C',
      'Broke your sleep': 'No',
      Note: 'Twice',
      Tags: 'gym',
    })
  })
})

describe('a drink to read', () => {
  const fluid = kept('fluid', {
    at: '2026-05-19T14:40:00+01:00',
    until: '2026-05-19T15:00:00+01:00',
    beverageId: 'x',
    volumeMl: 500,
  })
  const setting = { name: 'Wine', units: metricUnits, today }

  test('says what it holds, and what is not known', () => {
    const figures = figuresOfDrink(fluid, { per100g: { potassiumMg: 10, caffeineMg: 0 }, alcoholPercent: 12 })
    expect(rows(fluidFacts(fluid, { ...setting, figures }, english))).toMatchObject({
      'Which drink': 'Wine',
      'How much': '500 ml',
      Finished: 'Tue 19 May, 15:00',
      'Counts as fluid': 'No: 6 % alcohol or more',
      Potassium: '50 mg',
      Sodium: 'Not known',
    })
  })

  test('says so when the drink is not listed any more', () => {
    const figures = figuresOfDrink(fluid, null)
    expect(rows(fluidFacts(fluid, { ...setting, name: null, figures }, english))).toMatchObject({
      'Which drink': 'A drink that is not listed any more',
    })
  })
})

test('a food to read tells zero from not known', () => {
  const food = kept('food', {
    at: '2026-05-19T14:40:00+01:00',
    name: 'Corner bar',
    grams: 40,
    custom: { sodiumMg: 0, potassiumMg: 312.4 },
    supplement: true,
  })
  expect(rows(foodFacts(food, { name: null, figures: figuresOfFood(food, null) }, english))).toMatchObject({
    'What it was': 'Corner bar',
    'How much': '40 g',
    Supplement: 'Yes',
    Potassium: '312 mg',
    Sodium: '0 mg',
    Calcium: 'Not known',
  })
})

test('a session to read tells when it ended and what was measured', () => {
  const exercise = kept('exercise', {
    startedAt: '2026-05-19T06:45:00+01:00',
    durationMinutes: 55,
    activityName: 'Run',
    effort: 6,
    drunkMl: 0,
    massBeforeKg: 70.2,
    unusual: false,
  })
  expect(rows(exerciseFacts(exercise, { name: null, units: metricUnits, today }, english))).toEqual({
    'What it was': 'Run',
    'How long': '55 min',
    Ended: 'Tue 19 May, 07:40',
    'How hard': '6 of 10, hard',
    'Unusual for you': 'No',
    'Body mass before': '70.2 kg',
    'Drunk during it': '0 ml',
  })
})

test('a moment is told on the clock of its own place, the year when it is another', () => {
  const at = (text: string) => instantSchema.parse(text)
  expect(momentFact(at('2026-05-19T14:05:00+05:45'), today, english)).toBe('Tue 19 May, 14:05')
  expect(momentFact(at('2025-12-01T14:05:00Z'), today, english)).toBe('Mon 1 December 2025, 14:05')
  expect(zoneFact(at('2026-05-19T14:05:00+05:45'), timeZoneSchema.parse('Asia/Kathmandu'))).toBe(
    'Asia/Kathmandu (UTC+05:45)',
  )
  expect(zoneFact(at('2026-01-19T14:05:00Z'), timeZoneSchema.parse('Europe/London'))).toBe(
    'Europe/London (UTC)',
  )
})
