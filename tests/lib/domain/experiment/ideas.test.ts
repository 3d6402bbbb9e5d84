import { describe, expect, it, test } from 'vitest'
import { factorIds } from '@/lib/domain/comparison/factor'
import { ideaOf, ideasFor, whyNotOffered, type Asked } from '@/lib/domain/experiment/ideas'
import { ideaIds } from '@/lib/domain/experiment/tried'
import { profileSchema } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'

const today = localDateSchema.parse('2026-05-19')

const asked = (profile: object = {}, told: Partial<Asked['told']> = {}): Asked => {
  const read = profileSchema.parse({ timeZone: 'Europe/London', ...profile })
  return { today, profile: read, told: { conditions: read.conditions ?? [], drugClasses: [], ...told } }
}

describe('what is offered to be tried', () => {
  it('is everything to somebody who told nothing', () => {
    expect(ideasFor(asked())).toEqual(ideaIds)
  })

  test.each(['fluid-restriction', 'heart-failure', 'heart-disease', 'kidney-disease', 'dialysis'])(
    'is no drinking with %s',
    condition => {
      expect(ideasFor(asked({ conditions: [condition] }))).toEqual(
        ideaIds.filter(id => id !== 'drink-in-band'),
      )
      expect(whyNotOffered('drink-in-band', asked({ conditions: [condition] }))).toEqual({
        because: 'fluid',
        cautions: [condition],
      })
    },
  )

  it('is no drinking with a medicine that holds water back', () => {
    expect(ideasFor(asked({}, { drugClasses: ['nsaid'] }))).not.toContain('drink-in-band')
    expect(ideasFor(asked({}, { drugClasses: ['statin'] }))).toContain('drink-in-band')
  })

  test.each([
    ['2008-05-20', false],
    ['2008-05-19', true],
    ['2008-05-18', true],
  ])('to somebody born on %s has drinking and alcohol: %s', (birthDate, has) => {
    const offered = ideasFor(asked({ birthDate }))
    expect([offered.includes('drink-in-band'), offered.includes('less-alcohol')]).toEqual([has, has])
    expect(offered).toContain('less-caffeine')
  })

  test.each<[object, string | null]>([
    [{ pregnancyDueDate: '2026-08-01' }, 'pregnancy'],
    [{ pregnancyDueDate: '2025-08-01' }, null],
    [{ lactating: true }, 'pregnancy'],
    [{ lactating: false }, null],
    [{ conditions: ['liver-disease'] }, 'liver'],
    [{ conditions: ['diabetes'] }, null],
    [{ alcoholUnitsPerWeek: 14 }, null],
    [{ alcoholUnitsPerWeek: 14.5 }, 'much-alcohol'],
  ])('is alcohol as usual with %j: not because of %s', (profile, because) => {
    expect(whyNotOffered('less-alcohol', asked(profile))?.because ?? null).toBe(because)
    expect(whyNotOffered('drink-in-band', asked(profile))).toBeNull()
  })

  it('never is a medicine, a mineral, or more of what can harm', () => {
    const tried = factorIds.map(factor => [factor, ideaOf(factor, asked())])
    expect(tried.filter(([, idea]) => idea === null).map(([factor]) => factor)).toEqual([
      'high-sweat-loss',
      'potassium-low',
      'magnesium-low',
      'calcium-low',
      'sodium-low',
      'long-or-hard-session',
      'load-rise',
      'unusual-session',
      'heat',
      'new-medicine',
    ])
    expect(ideaOf({ tag: 'caffeine' }, asked())).toBeNull()
    expect(ideaOf('fluid-below-band', asked({ conditions: ['dialysis'] }))).toBeNull()
  })

  it('is in one’s own words whatever was told', () => {
    expect(
      whyNotOffered('own', asked({ conditions: ['dialysis', 'liver-disease'], lactating: true })),
    ).toBeNull()
  })
})
