import { describe, expect, it } from 'vitest'
import { muscles, type Muscle } from '@/lib/domain/muscle'
import { questionTopics } from '@/lib/domain/referral/question-topics'
import { cramp, momentAgo } from '@/tests/support/diary'

type Fields = Record<string, unknown>

/** A mild, short cramp at rest in no heat, but for what is said otherwise. */
const fitting = (fields: Fields): string[] =>
  questionTopics.filter(({ fits }) => fits(cramp(0, { context: 'at-rest', ...fields }))).map(({ id }) => id)

const afterAny = ['chest', 'urine', 'weakness', 'stomach', 'pregnancy', 'numb']
const leg = ['oneLeg', 'foot', 'nerve', 'walking', 'skin']

const ofMuscle: Record<Muscle, string[]> = {
  calf: leg,
  shin: leg,
  hamstring: leg,
  quadriceps: leg,
  adductor: leg,
  glute: ['back', ...leg],
  foot: leg,
  toes: leg,
  abdomen: ['heartbeat'],
  flank: ['heartbeat'],
  chest: ['heartbeat'],
  back: ['back', 'heartbeat', 'nerve'],
  neck: ['jaw', 'face', 'heartbeat'],
  jaw: ['jaw', 'face', 'heartbeat', 'mouth'],
  face: ['jaw', 'face', 'heartbeat', 'mouth'],
  shoulder: ['face', 'mouth'],
  'upper-arm': ['face', 'mouth'],
  forearm: ['face', 'mouth'],
  hand: ['face', 'heartbeat', 'mouth'],
  fingers: ['face', 'heartbeat', 'mouth'],
  other: [],
}

describe('what fits a cramp', () => {
  it.each(muscles)('of the muscle %s', muscle => {
    expect(fitting({ muscle }).filter(id => !afterAny.includes(id))).toEqual(ofMuscle[muscle])
    expect(fitting({ muscle })).toEqual(expect.arrayContaining(afterAny))
  })

  it.each([
    ['of 7', { severity: 7 }, false],
    ['of 8', { severity: 8 }, true],
    ['not rated', { severity: undefined }, false],
    ['of 600 s', { durationSeconds: 600 }, false],
    ['of 601 s', { durationSeconds: 601 }, true],
    ['of a length that is not known', { durationSeconds: undefined }, false],
    [
      'still going',
      { startedAt: momentAgo(0, '18:29'), durationSeconds: undefined, relieved: undefined, ongoing: true },
      true,
    ],
  ])('%s: a tight muscle is %s asked about, and in a limb a cold one', (_, fields, isHard) => {
    const asked = (muscle: Muscle) =>
      fitting({ muscle, ...fields }).filter(id => id === 'tight' || id === 'limb')
    expect(asked('calf')).toEqual(isHard ? ['tight', 'limb'] : [])
    expect(asked('hand')).toEqual(isHard ? ['tight', 'limb'] : [])
    expect(asked('back')).toEqual(isHard ? ['tight'] : [])
  })

  it.each([
    [{}, false],
    [{ inHeat: false }, false],
    [{ inHeat: true }, true],
    [{ causes: ['illness'] }, false],
    [{ causes: ['illness', 'heat'] }, true],
    [{ context: 'during-exercise' }, true],
    [{ context: 'after-exercise' }, true],
    [{ context: 'walking' }, false],
  ])('%j: signs of heat are asked about: %s', (fields, isAsked) => {
    expect(fitting(fields).includes('heat')).toBe(isAsked)
  })
})
