import { describe, expect, it } from 'vitest'
import { adequateDrinks, drunkShare } from '@/lib/domain/hydration/adequate-drinks'
import { mostUnitsAWeek } from '@/lib/domain/hydration/alcohol-week'
import { caffeineLimits } from '@/lib/domain/hydration/caffeine'
import { drunkOver, fastestHour, fastFromMl, neverAboveMlPerHour } from '@/lib/domain/hydration/drinking-pace'
import { muchTimes } from '@/lib/domain/hydration/drinking-warnings'
import { printedIndex, printedIndices } from '@/lib/domain/hydration/printed-indices'
import { publishedSweat } from '@/lib/domain/hydration/published-sweat'
import {
  fourHoursBeforeMlPerKg,
  mostLossShare,
  startingPerHourMl,
  twoHoursBeforeMlPerKg,
} from '@/lib/domain/hydration/session-guidance'
import { mostAdvisedPerHourMl } from '@/lib/domain/hydration/session-part'
import { litresPerKgLost, weighedLoss } from '@/lib/domain/hydration/sweat-rate'
import { hyponatraemia, konaRecords, urineAfterALitre, urineColour } from '@/lib/domain/learn/factor-figures'
import { stretching, strength } from '@/lib/domain/learn/factor-figures'
import { GRAMS_PER_UNIT } from '@/lib/domain/nutrition/alcohol'
import {
  ENDURANCE_SODIUM_MMOL_PER_HOUR,
  SODIUM_MG_PER_MMOL,
  SWEAT_SODIUM_MMOL,
} from '@/lib/domain/nutrition/sweat-sodium'
import { strengthRepeats } from '@/lib/domain/prevention/due'
import { offeredPlan } from '@/lib/domain/prevention/plan'
import { coolDown, warmUp } from '@/lib/domain/prevention/warm-up'
import { neededDays, recentDays, usualDays, usualEdges } from '@/lib/domain/training/against-usual'
import { riseEdges } from '@/lib/domain/training/weekly-rise'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { entryOf } from '../../support/correcting'

/** A figure as its publication has it, and as Charley holds it. */
type Row = [what: string, published: unknown, held: unknown]

describe('drinking (4.1 and 4.2)', () => {
  it.each<Row>([
    ['of all water about so much is drunk (EFSA, 2010)', 0.8, drunkShare],
    [
      'men drink 2.0 l at EFSA and 3.0 at the IOM (2005), in ml',
      { lowMl: 2000, highMl: 3000 },
      adequateDrinks(40, 'male'),
    ],
    ['women 1.6 and 2.2', { lowMl: 1600, highMl: 2200 }, adequateDrinks(40, 'female')],
    ['four hours before, in ml/kg (ACSM, 2007)', { lowMl: 5, highMl: 7 }, fourHoursBeforeMlPerKg],
    ['two hours before', { lowMl: 3, highMl: 5 }, twoHoursBeforeMlPerKg],
    ['share of mass not to lose (ACSM, 2007)', 0.02, mostLossShare],
    ['ml an hour to begin from (as Fudge, 2009, quotes)', { lowMl: 400, highMl: 800 }, startingPerHourMl],
    ['litres for each kg lost (ACSM, 2007)', 1.5, litresPerKgLost],
    ['48 oz an hour, in ml, never above (NIOSH)', Math.round((48 * 29.5735) / 10) * 10, neverAboveMlPerHour],
    ['ml in an hour that are warned of (ours)', 1000, fastFromMl],
    ['ml in an hour above which nothing is advised (ours)', 1400, mostAdvisedPerHourMl],
    ['times the day’s band that are warned of (ours)', 1.5, muchTimes],
    [
      'sodium in the blood, and hours after effort (German Journal of Sports Medicine, 2018)',
      { belowMmolPerL: 135, upToHours: 24 },
      hyponatraemia,
    ],
  ])('%s', (_, published, held) => {
    expect(held).toEqual(published)
  })

  it('ours stand below what is never to be passed', () => {
    expect(fastFromMl).toBeLessThan(mostAdvisedPerHourMl)
    expect(mostAdvisedPerHourMl).toBeLessThan(neverAboveMlPerHour)
  })

  it('the pace at work, 240 ml every 15 to 20 minutes, is 0.7 to 0.95 l an hour and not warned of (NIOSH)', () => {
    const cups = (minutes: number) =>
      Array.from({ length: 12 }, (_, index) =>
        entryOf('fluid', {
          at: new Date(Date.UTC(2026, 4, 19, 6, index * minutes)).toISOString().replace('.000', ''),
          beverageId: 'FNDDS-94000100',
          volumeMl: 240,
        }),
      )
    expect([20, 15].map(minutes => fastestHour(cups(minutes).map(drunkOver))?.ml)).toEqual([720, 960])
    expect(fastestHour(cups(15).map(drunkOver))?.ml).toBeLessThanOrEqual(fastFromMl)
  })

  it('the worked weighing: 70.0 to 68.9 kg, 0.5 l drunk, 0.1 l of urine, 1.5 h (computed)', () => {
    const session = entryOf('exercise', {
      startedAt: '2026-05-19T10:00:00+01:00',
      durationMinutes: 90,
      massBeforeKg: 70,
      massAfterKg: 68.9,
      drunkMl: 500,
      urineMl: 100,
    })
    const loss = weighedLoss(session)
    expect(loss?.sweat).toMatchObject({ lostMl: 1500, perHourMl: 1000, bound: 'exact' })
    expect(Number(((100 * 1.1) / 70).toFixed(2))).toBe(1.57)
    expect(loss?.drinkBackMl).toBe(1650)
  })

  it.each([
    ['athletes', 1210, 680],
    ['endurance', 1280, 570],
    ['american-football', 1510, 700],
    ['soccer', 940, 380],
    ['baseball', 830, 340],
  ] as const)(
    'sweat of %s is %i ± %i ml an hour (Baker, 2016; Barnes, 2019)',
    (kind, meanMl, deviationMl) => {
      expect(publishedSweat[kind]).toMatchObject({ meanMl, deviationMl })
    },
  )
})

describe('drinks, caffeine, alcohol and urine (4.3 and 4.4)', () => {
  it.each<Row>([
    [
      'men, the litre, its minutes and the hours (Maughan, 2016)',
      [72, 1, 30, 4],
      [
        urineAfterALitre.men,
        urineAfterALitre.litres,
        urineAfterALitre.drunkWithinMinutes,
        urineAfterALitre.hours,
      ],
    ],
    ['rehydration solution after two hours', 1.54, printedIndex('oral rehydration solution')?.value],
    ['full-fat milk', 1.5, printedIndices['full-fat milk'].value],
    ['skimmed milk', 1.58, printedIndices['skimmed milk'].value],
    ['a drink that was not printed', null, printedIndex('cola')],
    ['a name of every object', null, printedIndex('toString')],
    [
      'caffeine, mg (EFSA, 2015)',
      { adultDayMg: 400, adultAtOnceMg: 200, pregnancyDayMg: 200, lactationDayMg: 200, childMgPerKg: 3 },
      caffeineLimits,
    ],
    ['units of alcohol a week (UK)', 14, mostUnitsAWeek],
    ['grams in a unit (UK)', 8, GRAMS_PER_UNIT],
    [
      'colours, usual ones and the palest (Armstrong, 2010); read right (Wardenaar, 2022)',
      { of: 8, usually: { from: 4, to: 6 }, palestUpToPercent: 2, readRightPercent: 80.3 },
      urineColour,
    ],
  ])('%s', (_, published, held) => {
    expect(held).toEqual(published)
  })
})

describe('sweat sodium (5.3)', () => {
  it.each<Row>([
    [
      'mmol in a litre of 506 athletes (Baker, 2016)',
      { mean: 35.9, deviation: 10.4, smallest: 18, largest: 71 },
      SWEAT_SODIUM_MMOL,
    ],
    ['mg in a mmol', 22.99, SODIUM_MG_PER_MMOL],
    ['mg in a litre (computed)', 825, Math.round(SWEAT_SODIUM_MMOL.mean * SODIUM_MG_PER_MMOL)],
    ['mmol an hour in endurance (Barnes, 2019)', 51.7, ENDURANCE_SODIUM_MMOL_PER_HOUR],
    [
      'mg an hour (computed, to the next ten)',
      1190,
      Math.round((ENDURANCE_SODIUM_MMOL_PER_HOUR * SODIUM_MG_PER_MMOL) / 10) * 10,
    ],
  ])('%s', (_, published, held) => {
    expect(held).toEqual(published)
  })

  it.each(['825', '35.9', '10.4', '18 and 71', '506'])('the screen says %s', figure => {
    expect(english.electrolytes.sweat.salt).toContain(figure)
    expect(german.electrolytes.sweat.salt).toContain(figure.replace('.', ',').replace('and', 'und'))
  })
})

describe('exercise (6)', () => {
  it.each<Row>([
    [
      'records of Kona, and what was commoner with cramps',
      {
        records: 10_500,
        fromYear: 1989,
        toYear: 2019,
        dehydrationOdds: { value: 1.63, from: 1.49, to: 1.78 },
        earlierCrampOdds: 2.4,
      },
      konaRecords,
    ],
    [
      'percent a week: caution at the rule of ten, firm above 30 (Buist, 2008; Nielsen, 2014; ours)',
      { caution: 10, firm: 30 },
      riseEdges,
    ],
    ['edges of the ratio (Gabbett, 2016, as repeated)', { less: 0.8, more: 1.3, muchMore: 1.5 }, usualEdges],
    [
      'days of the week, the weeks before and those needed (ours)',
      [7, 21, 21],
      [recentDays, usualDays, neededDays],
    ],
    [
      'about so many minutes to warm up (NHS inform), 8 to 10 (Workplace Challenge)',
      [10, { from: 8, to: 10 }],
      [warmUp.about, warmUp.minutes],
    ],
    [
      'minutes to cool down (Workplace Challenge), seconds of its stretches (NHS inform)',
      [
        { from: 5, to: 10 },
        { from: 10, to: 15 },
      ],
      [coolDown.minutes, coolDown.stretchSeconds],
    ],
    [
      'static stretches (ACSM)',
      {
        holdSeconds: { from: 10, to: 30 },
        olderHoldSeconds: { from: 30, to: 60 },
        repeats: { from: 2, to: 4 },
        secondsInAll: 60,
        daysAWeek: { from: 2, to: 3 },
      },
      stretching,
    ],
    [
      'repeats of strength, and days a week (ACSM, 1998)',
      { repeats: { from: 8, to: 12 }, daysAWeek: { from: 2, to: 3 } },
      strength,
    ],
    ['repeats from about 50 on (ACSM, 1998)', { from: 10, to: 15 }, strengthRepeats(60)],
  ])('%s', (_, published, held) => {
    expect(held).toEqual(published)
  })

  it('the plan that is offered holds a stretch for 20 to 30 s and for 60 to 90 s in all, within ACSM', () => {
    expect(offeredPlan.holdSeconds).toBeGreaterThanOrEqual(20)
    expect(offeredPlan.holdSeconds).toBeLessThanOrEqual(30)
    expect(offeredPlan.holdSeconds * offeredPlan.repeats).toBeGreaterThanOrEqual(60)
  })

  it('no figure of load is called a risk of injury, in either language', () => {
    const said = (words: object): string =>
      JSON.stringify(words, (_, held: unknown) => (typeof held === 'function' ? String(held) : held))
    expect(said(english.trainingLoad)).not.toMatch(/injury risk|risk of injury|danger/i)
    expect(said(german.trainingLoad)).not.toMatch(/Verletzungsrisiko|Risiko einer Verletzung|gefährlich/i)
  })
})
