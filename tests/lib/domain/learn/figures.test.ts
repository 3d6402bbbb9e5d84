import { describe, expect, it } from 'vitest'
import { crampingClasses } from '@/lib/domain/cramping-classes'
import {
  allDiuretics,
  classFigures,
  inhalerRatios,
  loopDiureticP,
  tolcaponePercent,
  treatedWithOne,
} from '@/lib/domain/learn/class-figures'
import {
  cirrhosisShares,
  dialysisShare,
  olderShares,
  pregnancyShares,
  veteransShares,
} from '@/lib/domain/learn/condition-figures'
import { caffeine, drinksOfAdults, konaRecords, urineAfterALitre } from '@/lib/domain/learn/factor-figures'
import { ironmanCaseControl, ironmanCohort, mineralLimits } from '@/lib/domain/learn/factor-figures'
import { adultIntakes, drinkingLimits, hydrationIndex } from '@/lib/domain/learn/factor-figures'
import { hyponatraemia, sweatSodium, urineColour } from '@/lib/domain/learn/factor-figures'
import {
  bedtimeStretching,
  calfStretching,
  magnesium,
  pickleJuice,
  quinine,
  stretchingOfAthletes,
} from '@/lib/domain/learn/trial-figures'

/** As Garrison 2012 is quoted: ratio, and the ends of its 95 % interval. */
const garrison = [
  ['laba', 2.42, 2.02, 2.89],
  ['potassium-sparing-diuretic', 2.12, 1.61, 2.78],
  ['thiazide-diuretic', 1.48, 1.29, 1.68],
  ['loop-diuretic', 1.2, 1.0, 1.44],
  ['statin', 1.16, 1.04, 1.29],
] as const

describe('what publications say of medicines', () => {
  it.each(garrison)('of %s is the ratio %d (%d to %d)', (drugClass, ratio, from, to) => {
    expect(classFigures[drugClass].afterOverBefore).toEqual({ ratio, from, to })
    expect(classFigures[drugClass].sources).toContain('garrison2012')
  })

  it('has a ratio for these classes alone', () => {
    const counted = crampingClasses.filter(one => classFigures[one].afterOverBefore !== null)
    expect(counted.toSorted()).toEqual(garrison.map(([one]) => one).toSorted())
  })

  it('has the other figures of that study, and of the label of tolcapone', () => {
    expect(inhalerRatios).toEqual({ alone: 2.17, withSteroid: 2.55 })
    expect(allDiuretics).toEqual({ ratio: 1.47, from: 1.33, to: 1.63 })
    expect(treatedWithOne).toEqual({ percent: 60.3, years: 13 })
    expect([loopDiureticP, tolcaponePercent]).toEqual([0.07, 10])
  })

  it.each([
    ['laba', 'strong'],
    ['potassium-sparing-diuretic', 'strong'],
    ['thiazide-diuretic', 'moderate'],
    ['loop-diuretic', 'conflicting'],
    ['statin', 'small'],
    ['iv-iron', 'trials'],
    ['nsaid', 'trials'],
    ['calcium-channel-blocker', 'listed'],
    ['saba', 'listed'],
    ['tolcapone', 'label'],
    ['imatinib', 'moderate'],
    ['beta-blocker', 'moderate'],
    ['lithium', 'listed'],
  ] as const)('calls %s %s', (drugClass, strength) => {
    expect(classFigures[drugClass].strength).toBe(strength)
  })
})

describe('what publications say of conditions', () => {
  it('are shares of people in percent', () => {
    expect(dialysisShare).toEqual({ from: 15, to: 87 })
    expect(cirrhosisShares).toEqual({
      any: { from: 22, to: 88 },
      relevant: { from: 12, to: 42 },
      inThreeMonths: 67,
      compared: { cirrhosis: 52, hepatitis: 7.5, heartFailure: 20 },
    })
    expect(pregnancyShares).toEqual({ share: { from: 30, to: 50 }, cleveland: 40, timesAWeek: 2 })
    expect(olderShares).toEqual({ fromAge: 60, oneIn: 3, weeklyPercent: 40, attacksAWeek: 3 })
    expect(veteransShares).toEqual({ arteries: 75, lowPotassium: 63, heart: 62 })
  })
})

describe('what trials found', () => {
  it('of stretching before sleep (Hallegraeff, 2012) and by people on quinine (Coppin, 2005)', () => {
    expect(bedtimeStretching).toEqual({
      people: 80,
      fromAge: 55,
      weeks: 6,
      fewerCrampsANight: { value: 1.2, from: 0.6, to: 1.8 },
      lessPainOf10: 1.3,
      holdSeconds: 10,
      times: 3,
      withinMinutes: 3,
    })
    expect(calfStretching).toEqual({ people: 191, weeks: 12 })
    expect(stretchingOfAthletes).toEqual({ whoCramp: 9.8, others: 1.1 })
  })

  it('of pickle juice (Miller, 2010), whose difference is that of its two times', () => {
    expect([pickleJuice.secondsWithIt, pickleJuice.secondsWithWater]).toEqual([84.6, 133.7])
    expect(pickleJuice.secondsWithWater - pickleJuice.secondsWithIt).toBeCloseTo(
      pickleJuice.secondsShorter,
      9,
    )
    expect(pickleJuice.percentFasterThanWater).toBe(
      Math.round((100 * pickleJuice.secondsShorter) / pickleJuice.secondsWithWater),
    )
    expect([pickleJuice.percentFasterThanNothing, pickleJuice.mlPerKg, pickleJuice.massLostPercent]).toEqual([
      45, 1, 3,
    ])
  })

  it('of magnesium (Cochrane, 2020)', () => {
    expect(magnesium).toEqual({
      percentChange: { value: -9.6, from: -23.1, to: 4 },
      crampsAWeek: { value: -0.18, from: -0.84, to: 0.49 },
    })
  })

  it('of quinine, with what it did besides (MHRA, FDA, a UK cohort)', () => {
    expect(quinine).toEqual({
      fewerCramps: 3.6,
      ofCramps: 17.1,
      inWeeks: 4,
      stopAfterWeeks: 4,
      reviewMonths: 3,
      reports: { from: 2005, to: 2008, serious: 38, forLegs: 25, lowPlatelets: 21, deaths: 2 },
      deathRateRatio: 1.24,
      deathRateAfterYears: 1,
    })
  })
})

describe('what is known of drinking, minerals and training', () => {
  it('of the Ironman (Schwellnus, 2011; a case-control study; Kona)', () => {
    expect(ironmanCohort).toEqual({ athletes: 210, cramped: 44 })
    expect(ironmanCaseControl.athletes).toBe(433)
    expect(konaRecords).toMatchObject({
      records: 10_500,
      dehydrationOdds: { value: 1.63, from: 1.49, to: 1.78 },
      earlierCrampOdds: 2.4,
    })
  })

  it('of drinks (EFSA, 2010; Maughan, 2016), too much (NIOSH) and caffeine (EFSA, 2015)', () => {
    expect(drinksOfAdults).toEqual({ women: 1.6, men: 2, percentOfAll: 80 })
    expect(urineAfterALitre).toMatchObject({
      waterG: 1337,
      rehydrationG: 1038,
      fullFatMilkG: 1052,
      skimmedMilkG: 1049,
    })
    expect(hydrationIndex).toEqual({ rehydration: 1.54, milkAbout: 1.5 })
    expect(drinkingLimits).toEqual({ neverMoreThanLPerHour: 1.42, warnsAboveL: 1, advisesUpToL: 1.4 })
    expect(hyponatraemia).toEqual({ belowMmolPerL: 135, upToHours: 24 })
    expect(caffeine).toEqual({
      dayMg: 400,
      onceMg: 200,
      pregnantDayMg: 200,
      childMgPerKg: 3,
      drivesUrineAboveMg: 300,
    })
    expect(urineColour).toEqual({
      of: 8,
      usually: { from: 4, to: 6 },
      palestUpToPercent: 2,
      readRightPercent: 80.3,
    })
  })

  it('of minerals: sweat (Baker, 2016, mg computed with 22.99 mg in a mmol) and reference intakes (2019)', () => {
    expect(sweatSodium).toMatchObject({ mmolPerL: 35.9, spread: 10.4, from: 18, to: 71 })
    expect(Math.round(sweatSodium.mmolPerL * 22.99)).toBe(sweatSodium.aboutMgPerL)
    expect(mineralLimits).toEqual({ sodiumMg: 2300, magnesiumMg: 350, magnesiumEfsaMg: 250 })
    expect(adultIntakes).toEqual({
      potassium: { women: 2600, men: 3400 },
      magnesium: { women: 320, men: 420 },
      calcium: { women: 1000, men: 1000 },
      sodium: { women: 1500, men: 1500 },
    })
  })
})
