import { describe, expect, it } from 'vitest'
import { crampContexts } from '@/lib/domain/cramp'
import { muscles, type Muscle } from '@/lib/domain/muscle'
import { carefulSigns, legMuscles, reliefFor, type CrampSituation } from '@/lib/domain/relief/relief-plan'
import { reliefSources } from '@/lib/domain/relief/relief-sources'
import { reliefSteps, type ReliefStep, stretchHold, warmthTime } from '@/lib/domain/relief/relief-steps'
import { signs } from '@/lib/domain/sign'

const unsaid: CrampSituation = { muscle: null, context: null, stretchedMuscle: null, signs: [] }

const idsOf = (where: Partial<CrampSituation>): string[] =>
  reliefFor({ ...unsaid, ...where }).steps.map(({ id }) => id)

const all: readonly ReliefStep[] = Object.values(reliefSteps)

describe('the steps for a muscle', () => {
  it.each<[Muscle | null, string[]]>([
    [null, ['stop', 'lengthen', 'again', 'knead', 'warmth', 'settle']],
    ['calf', ['stop', 'calf', 'againOnLeg', 'knead', 'warmth', 'walk']],
    ['hamstring', ['stop', 'hamstring', 'againOnLeg', 'knead', 'warmth', 'walk']],
    ['quadriceps', ['stop', 'quadriceps', 'againOnLeg', 'knead', 'warmth', 'walk']],
    ['foot', ['stop', 'foot', 'againOnLeg', 'knead', 'warmth', 'walk']],
    ['toes', ['stop', 'foot', 'againOnLeg', 'knead', 'warmth', 'walk']],
    ['adductor', ['stop', 'joint', 'againOnLeg', 'knead', 'warmth', 'walk']],
    ['hand', ['stop', 'hand', 'again', 'knead', 'warmth', 'settle']],
    ['forearm', ['stop', 'hand', 'again', 'knead', 'warmth', 'settle']],
    ['fingers', ['stop', 'hand', 'again', 'knead', 'warmth', 'settle']],
    ['neck', ['stop', 'joint', 'again', 'knead', 'warmth', 'settle']],
    ['other', ['stop', 'joint', 'again', 'knead', 'warmth', 'settle']],
  ])('%s', (muscle, ids) => {
    expect(idsOf({ muscle })).toEqual(ids)
  })

  it('names one to six for every muscle in every situation, each once', () => {
    for (const muscle of muscles)
      for (const context of crampContexts) {
        const ids = idsOf({ muscle, context, stretchedMuscle: 'quadriceps' })
        expect(ids.length).toBeGreaterThan(0)
        expect(ids.length).toBeLessThanOrEqual(6)
        expect(new Set(ids).size).toBe(ids.length)
      }
  })
})

describe('a hamstring that cramps while the quadriceps is stretched', () => {
  const where = { muscle: 'hamstring', context: 'stretching', stretchedMuscle: 'quadriceps' } as const

  it('is let go, straightened with the toes to the shin, kneaded, warmed, walked, and not stretched again', () => {
    const plan = reliefFor({ ...unsaid, ...where })
    expect(plan.steps.map(({ id }) => id)).toEqual(['letGo', 'hamstring', 'knead', 'warmth', 'walkNoRepeat'])
    expect(plan.explainsShortMuscle).toBe(true)
  })

  it.each([
    { context: 'at-rest' },
    { context: null },
    { stretchedMuscle: 'calf' },
    { stretchedMuscle: null },
    { muscle: 'calf' },
  ] as const)('is meant alone, not %o', change => {
    const plan = reliefFor({ ...unsaid, ...where, ...change })
    expect(plan.explainsShortMuscle).toBe(false)
    expect(plan.steps[0]?.id).toBe('stop')
  })
})

describe('the trunk', () => {
  it.each(crampContexts)('gives nothing but the warning for a chest (%s)', context => {
    expect(idsOf({ muscle: 'chest', context })).toEqual(['notAMuscle'])
  })

  it.each(['abdomen', 'flank'] as const)('gives nothing but the warning for a %s at rest', muscle => {
    for (const context of [null, 'unknown', 'at-rest', 'asleep'] as const)
      expect(idsOf({ muscle, context })).toEqual(['notAMuscle'])
    for (const context of ['stretching', 'during-exercise', 'after-exercise', 'walking'] as const)
      expect(idsOf({ muscle, context })).toEqual(['stop', 'belly', 'again', 'settle'])
  })
})

describe('a sign that speaks against heat and kneading', () => {
  it.each(carefulSigns)('%s leaves both out, for every muscle', sign => {
    for (const muscle of [null, ...muscles]) {
      const plan = reliefFor({ ...unsaid, muscle, signs: [sign] })
      expect(plan.isCareful).toBe(true)
      expect(plan.steps.filter(({ puts }) => puts !== null)).toEqual([])
    }
  })

  it.each(signs.filter(sign => !carefulSigns.includes(sign)))('%s leaves them', sign => {
    expect(idsOf({ muscle: 'calf', signs: [sign] })).toEqual(idsOf({ muscle: 'calf' }))
  })

  it('covers a leg that is swollen, hot or red', () => {
    expect(carefulSigns).toEqual(expect.arrayContaining(['swelling-one-leg', 'warmth', 'redness']))
    expect(legMuscles).toContain('calf')
  })
})

describe('a step', () => {
  it.each(all)('$id names where it comes from', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(reliefSources[source].title).not.toBe('')
  })

  it('holds a stretch 20 to 30 s, and warms 10 to 15 min', () => {
    expect(stretchHold).toEqual({ seconds: 25, from: 20, to: 30 })
    expect(warmthTime).toEqual({ from: 10, to: 15 })
    for (const step of all) {
      expect(step.hold).toEqual(
        step.id === 'again' || step.id === 'againOnLeg' || step.method === 'stretch' ? stretchHold : null,
      )
      expect(step.warmth).toEqual(step.puts === 'heat' ? warmthTime : null)
    }
  })

  it('stands under its own id', () => {
    for (const [id, step] of Object.entries(reliefSteps)) expect(step.id).toBe(id)
  })
})
