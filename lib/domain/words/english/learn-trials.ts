import { ironmanCohort } from '../../learn/factor-figures'
import {
  bedtimeStretching as bedtime,
  calfStretching,
  magnesium,
  pickleJuice as juice,
  quinine,
  stretchingOfAthletes as athletes,
  type Certainty,
  type TrialId,
} from '../../learn/trial-figures'
import { figureIn } from '../figure-in'

const f = figureIn('en')

type TrialWords = { name: string; tested: string; result: string; notSaid: string; howMade: string }

/** How sure a result is. */
export const certainties: Record<Certainty, string> = {
  moderate: 'Moderate certainty: several trials that agree well enough',
  oneTrial: 'Low certainty: one trial',
  laboratory: 'Low certainty: tests in the laboratory, not cramps of daily life',
  experience: 'Experience of those who treat athletes, hardly any trial',
  inconsistent: 'The trials do not agree',
  untested: 'Not tested against cramps in a trial that Charley knows',
}

const read = 'The figures are those of the publication; Charley worked nothing out.'

/** What was tried against cramps: what and in whom, the result, and what it does not say. */
export const trials: Record<TrialId, TrialWords> = {
  stretchDuring: {
    name: 'Stretching during a cramp',
    tested: 'Reviews of what is done for athletes.',
    result: 'They name a slow, held stretch as the treatment to choose, until the cramp lets go.',
    notSaid: 'How much sooner a cramp ends that way has hardly been measured.',
    howMade: read,
  },
  bedtimeStretching: {
    name: 'Stretching before sleep',
    tested: `${f(bedtime.people)} people over ${f(bedtime.fromAge)}, for ${f(bedtime.weeks)} weeks: each stretch held ${f(bedtime.holdSeconds)} seconds, ${f(bedtime.times)} times, both legs within ${f(bedtime.withinMinutes)} minutes.`,
    result: `${f(bedtime.fewerCrampsANight.value)} fewer cramps a night than without (${f(bedtime.fewerCrampsANight.from)} to ${f(bedtime.fewerCrampsANight.to)}), and the pain ${f(bedtime.lessPainOf10)} of 10 less.`,
    notSaid: 'It says nothing of younger people or of cramps in sport.',
    howMade: `${read} In brackets: the range in which the figure lies with 95 % certainty.`,
  },
  calfStretching: {
    name: 'Stretching the calves, with quinine or without',
    tested: `${f(calfStretching.people)} people who took quinine, for ${f(calfStretching.weeks)} weeks.`,
    result: 'No difference to those who did not stretch.',
    notSaid: 'These people took a medicine for cramps as well.',
    howMade: read,
  },
  stretchBeforehand: {
    name: 'Stretching before sport',
    tested: 'Muscles made to cramp by electricity, before and after stretching; and what athletes told.',
    result: `One bout of stretching did not make a muscle harder to cramp. Athletes who cramp stretched more than the others, not less: ${f(athletes.whoCramp)} against ${f(athletes.others)} minutes a week.`,
    notSaid: 'Those who cramp may stretch more because they cramp.',
    howMade: read,
  },
  pickleJuice: {
    name: 'Pickle juice',
    tested: `Men who had sweated away ${f(juice.massLostPercent)} % of their mass; a toe was made to cramp by electricity. They drank ${f(juice.mlPerKg)} ml for each kg.`,
    result: `The cramp lasted ${f(juice.secondsWithIt)} seconds, against ${f(juice.secondsWithWater)} with water: ${f(juice.secondsShorter)} seconds less. Their blood was the same after ${f(juice.bloodUnchangedAtMinutes)} minutes, so a reflex of the mouth is likely. The university spoke of ${f(juice.percentFasterThanWater)} % faster than water and ${f(juice.percentFasterThanNothing)} % faster than nothing.`,
    notSaid:
      'It was not tested on cramps of daily life. It is very salty: nothing for high blood pressure, kidney disease or heart disease. That caution is ours.',
    howMade: read,
  },
  magnesium: {
    name: 'Magnesium',
    tested: 'Older adults with night cramps, against a tablet without magnesium.',
    result: `${f(magnesium.percentChange.value)} % (${f(magnesium.percentChange.from)} to ${f(magnesium.percentChange.to)}), or ${f(magnesium.crampsAWeek.value)} cramps a week (${f(magnesium.crampsAWeek.from)} to ${f(magnesium.crampsAWeek.to)}): no useful difference.`,
    notSaid:
      'It says nothing of people whose blood is short of magnesium, nor of cramps in sport. With kidney disease magnesium from tablets can build up.',
    howMade: `${read} In brackets: the range in which the figure lies with 95 % certainty. Charley read the figures in a copy of the summary.`,
  },
  magnesiumInPregnancy: {
    name: 'Magnesium in pregnancy',
    tested: 'Pregnant women with leg cramps.',
    result: 'Some found fewer cramps, others did not.',
    notSaid: 'Ask your midwife or doctor before you take any.',
    howMade: read,
  },
  quinine: {
    name: 'Quinine',
    tested: 'Adults with night cramps, against a tablet without quinine.',
    result: `About ${f(quinine.fewerCramps)} fewer of ${f(quinine.ofCramps)} cramps in ${f(quinine.inWeeks)} weeks. And ${f(quinine.reports.serious)} serious reports in the USA from ${quinine.reports.from} to ${quinine.reports.to}, with ${f(quinine.reports.deaths)} deaths; in the UK, people who took it for a year or more died ${f(quinine.deathRateRatio)} times as often.`,
    notSaid:
      'The agencies of the USA and the UK warn against using it for cramps in general. This holds for tonic water too. Charley never suggests it.',
    howMade:
      'The figures are those of the UK agency, of a report on what the US agency found, and of news about a UK study. Charley worked nothing out.',
  },
  salt: {
    name: 'Salt and salty drinks',
    tested: 'No trial against cramps is known here.',
    result:
      'In large studies of athletes, those who cramped were not short of sodium. Work safety advice in the USA says to avoid salt tablets.',
    notSaid: 'Whether salt helps somebody who loses much of it in sweat was not tested here.',
    howMade: read,
  },
  bananas: {
    name: 'Bananas',
    tested: 'No trial against cramps is known here.',
    result: `Bananas hold potassium. Of ${f(ironmanCohort.athletes)} athletes, those who cramped did not differ in potassium.`,
    notSaid:
      'A banana is good food. With kidney disease, what your clinic told you counts; with medicines that raise potassium, ask your doctor or pharmacist first.',
    howMade: read,
  },
  strength: {
    name: 'Strengthening the back of the thigh',
    tested: 'The Nordic programme and exercises like it.',
    result:
      'They lower strains of the hamstring in several summaries of trials; one new look at them is less sure.',
    notSaid: 'Charley knows no trial against cramps.',
    howMade: read,
  },
}
