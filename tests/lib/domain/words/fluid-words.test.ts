import { describe, expect, it } from 'vitest'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { sessionGuidance } from '@/lib/domain/hydration/session-guidance'
import { drinksByHour } from '@/lib/domain/hydration/drinks-by-hour'
import { hydrationIndexOf } from '@/lib/domain/hydration/hydration-index'
import { figuresOfDrink } from '@/lib/domain/nutrition/serving'
import { findDrink } from '@/lib/domain/reference/drinks'
import { bandSteps, partName, type Telling } from '@/lib/domain/words/band-steps'
import { english } from '@/lib/domain/words/english'
import { amountWords, bandSentence, bandWords, sipsWords } from '@/lib/domain/words/fluid-words'
import { german } from '@/lib/domain/words/german'
import { guidanceWords } from '@/lib/domain/words/guidance-words'
import { indexWords } from '@/lib/domain/words/index-words'
import { entryOf } from '../../../support/correcting'
import { bandOf, run, woman } from '../../../support/day-bands'

const telling: Telling = {
  units: { volume: 'ml', mass: 'kg', temperature: 'C' },
  context: { unit: 'ml', nameOf: () => 'Running' },
  words: english,
}

const at = { unit: 'ml', isToday: true, mayAsk: true, words: english } as const

describe('the sentence of the band', () => {
  const band = bandOf({ profile: woman, massKg: 60 })
  it.each([
    [850, '0.75 L below today’s band. Sip when you are thirsty.'],
    [1600, 'Inside today’s band. Drink when you are thirsty.'],
    [2500, '0.30 L above today’s band. Slow down: more water does not help now.'],
  ])('of %i ml is “%s”', (ml, sentence) => {
    expect(bandSentence(ml, band, at)).toBe(sentence)
  })

  it.each([
    [850, '0.75 L below today’s band.'],
    [1600, 'Inside today’s band.'],
    [2500, '0.30 L above today’s band. Slow down: more water does not help now.'],
  ])('of %i ml asks for no drink where something is warned of', (ml, sentence) => {
    expect(bandSentence(ml, band, { ...at, mayAsk: false })).toBe(sentence)
  })

  it('says of a day without a drink only what the band is', () => {
    expect(bandSentence(null, band, at)).toBe('Today’s band is 1.6 to 2.2 L.')
    expect(bandSentence(null, band, { ...at, isToday: false })).toBe('The band of that day is 1.6 to 2.2 L.')
  })

  it('asks for nothing on a day that is over', () => {
    expect(bandSentence(850, band, { ...at, isToday: false })).toBe('0.75 L below the band of that day.')
  })

  it('says that an age is not known', () => {
    expect(bandSentence(1700, bandOf({ profile: { sex: 'female' } }), at)).toContain('your age is not known')
  })

  it('speaks German, and fluid ounces', () => {
    expect(bandSentence(850, band, { ...at, words: german })).toContain('0,75 L unter dem Band')
    expect(bandWords(band, 'fl-oz-us', english)).toBe('54 to 74 fl oz')
    expect(amountWords(1000, 'fl-oz-us', english)).toBe('34 fl oz')
  })
})

it('small amounts are said to ten millilitres', () => {
  expect(sipsWords({ lowMl: 352, highMl: 489 }, 'ml', english)).toBe('350 to 490 ml')
  expect(sipsWords({ lowMl: 350, highMl: 351 }, 'ml', english)).toBe('350 ml')
})

describe('the steps of a band', () => {
  it('have a sentence for each part, in order, and the sum', () => {
    const weighed = { durationMinutes: 90, massBeforeKg: 70, massAfterKg: 68.9, drunkMl: 500, urineMl: 100 }
    const band = bandOf({ massKg: 63, sessions: [run(weighed), run({ inHeat: true })] })
    const steps = bandSteps(band, telling)
    expect(steps).toHaveLength(band.parts.length + 1)
    const expected = [
      'a man: 2.00 to 3.00 L',
      '63 kg',
      '0.25 to 0.75 L',
      '1.50 L of sweat',
      'published sweat rate',
      'Added up: 4.3 to 6.2 L.',
    ]
    expected.forEach((part, index) => {
      expect(steps[index]).toContain(part)
    })
    expect(band.parts.map(part => partName(part, telling))).toEqual([
      'An ordinary day',
      'Body mass',
      'Heat',
      'Running, 1 h 30 min',
      'Running, 1 h',
    ])
  })

  it.each([
    [{}, 'as your sex is not known'],
    [{ birthDate: '2016-01-01' }, 'girls and boys of your age'],
    [{ birthDate: '2016-01-01', sex: 'male' }, 'a boy of your age'],
    [{ ...woman, lactating: true }, 'adult women'],
  ])('name whose values %j are', (profile, said) => {
    expect(bandSteps(bandOf({ profile }), telling)[0]).toContain(said)
  })

  it('say how a usual rate and an age that is not known came in', () => {
    const weighed = { durationMinutes: 90, massBeforeKg: 70, massAfterKg: 68.9, drunkMl: 500, urineMl: 100 }
    const before = [10, 11, 12].map(date => run({ ...weighed, startedAt: `2026-05-${date}T08:00:00+01:00` }))
    const steps = bandSteps(
      bandOf({ profile: { sex: 'male' }, sessions: [run()], rates: sweatProfile(before) }),
      telling,
    )
    expect(steps[1]).toContain('the values of adults count')
    expect(steps[2]).toContain('your usual sweat rate')
    const slipped = run({ ...weighed, massAfterKg: 75 })
    const beside = bandSteps(bandOf({ sessions: [slipped], rates: sweatProfile(before) }), telling)
    expect(beside.at(-2)).toMatch(/your usual sweat rate.* Its weighing looks like a slip and is left out\.$/)
  })

  it.each([
    ['It was not weighed, so', {}],
    ['Its weighing looks like a slip and is left out, so', { massBeforeKg: 70, massAfterKg: 75 }],
    ['It was weighed, but neither drinks nor urine are known, so', { massBeforeKg: 70, massAfterKg: 69.5 }],
  ])('say why a published rate stands in: %s', (said, fields) => {
    expect(bandSteps(bandOf({ sessions: [run(fields)] }), telling).at(-2)).toContain(said)
  })
})

describe('drinking around a session, in sentences', () => {
  const session = entryOf('exercise', { startedAt: '2026-05-19T10:00:00+01:00', durationMinutes: 120 })
  const sweat = (midMl: number) =>
    ({
      lowMl: midMl,
      midMl,
      highMl: midMl,
      basis: 'own',
      standsIn: 'not-weighed',
      sessionIds: [],
      published: null,
    }) as const

  it.each([english, german])('names whose recommendation the amount to begin from is', ({ fluidBand }) => {
    expect(fluidBand.exercise.startingFrom).toMatch(/Fudge .*2009.* (quote|anführen)/)
    expect(fluidBand.exercise.startingFrom).toMatch(/recommendation of others|Empfehlung anderer/)
  })

  it('names the amounts for the body mass', () => {
    const { before, during, after } = guidanceWords(sessionGuidance(session, 70, null), telling)
    expect(before).toEqual([
      '350 to 490 ml at least four hours before.',
      '210 to 350 ml more about two hours before, if there was no urine or it is dark.',
    ])
    expect(during.join(' ')).toContain('Lose less than 1.4 kg')
    expect(during.join(' ')).toContain('0.4 to 0.8 L an hour')
    expect(after[0]).toContain('Weigh yourself')
  })

  it('says that the mass is not known where it is not', () => {
    expect(guidanceWords(sessionGuidance(session, null, null), telling).before[0]).toContain('is not known')
  })

  it.each([
    [2400, 'You sweat about 1.20 L an hour at it: 0.6 to 1.2 L an hour'],
    [1000, 'nothing has to be drunk'],
    [3000, 'more than anybody should drink'],
  ])('with %i ml of sweat in two hours says “%s”', (ml, said) => {
    expect(guidanceWords(sessionGuidance(session, 70, sweat(ml)), telling).during.join(' ')).toContain(said)
  })

  it('says what to drink back, and that nothing is to be made up for', () => {
    const after = (massAfterKg: number) =>
      guidanceWords(sessionGuidance({ ...session, massBeforeKg: 70, massAfterKg }, 70, null), telling)
        .after[0]
    expect(after(68.9)).toContain('You lost 1.1 kg: 1.65 L')
    expect(after(68.9)).toContain('no more than 1.0 L in an hour')
    expect(after(70)).toContain('no loss')
    expect(after(60)).toBe(english.fluidBand.exercise.checkWeighing)
  })
})

it.each([
  [english, 'With confusion or a seizure, call the emergency number.'],
  [german, 'Bei Verwirrtheit oder einem Krampfanfall ruf die Notrufnummer.'],
])('confusion after too much drinking is an emergency', ({ fluidBand: { warnings } }, said) => {
  expect(warnings.muchAdvice).toContain(said)
  expect(warnings.gainedAdvice).toContain(said)
})

describe('the hydration index', () => {
  it('has its standard deviation where the paper prints one (Maughan 2016)', () => {
    const words = (id: string) => {
      const index = hydrationIndexOf(id)
      return index === null ? null : indexWords(index, english)
    }
    expect(words('WHO-ORS')).toBe('index 1.54, standard deviation 0.74')
    expect(words('FNDDS-11111000')).toBe('index 1.50, standard deviation 0.58')
    expect(words('FNDDS-11113000')).toBe('index 1.58, standard deviation 0.60')
    expect(words('FNDDS-92101000')).toBe('index 0.90')
    expect(words('somebody’s own')).toBeNull()
  })
})

it('drinks lie in the hours they were drunk in, and strong ones add nothing', () => {
  const drink = (time: string, beverageId: string) => {
    const entry = entryOf('fluid', { at: `2026-05-19T${time}:00+01:00`, beverageId, volumeMl: 200 })
    return { entry, figures: figuresOfDrink(entry, findDrink(beverageId)) }
  }
  const wine = 'FNDDS-93401010'
  expect(findDrink(wine)?.alcoholPercent).toBeGreaterThan(6)
  const hours = drinksByHour([drink('10:00', 'FNDDS-94000100'), drink('10:59', wine), drink('23:10', wine)])
  expect(hours.map(({ from, until, countedMl }) => [from, until, countedMl])).toEqual([
    ['10:00', '11:00', 200],
    ['23:00', '00:00', 0],
  ])
})
