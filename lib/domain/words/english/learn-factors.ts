import {
  adultIntakes,
  alcohol,
  caffeine,
  drinkingLimits,
  drinksOfAdults,
  hydrationIndex,
  hyponatraemia,
  ironmanCaseControl,
  ironmanCohort,
  konaRecords,
  mineralLimits,
  riseAWeek,
  sweatSodium,
  urineAfterALitre as urine,
  urineColour,
} from '../../learn/factor-figures'
import { figureIn } from '../figure-in'
import type { LearnPageWords } from '../learn-section'

const f = figureIn('en')
const { dehydrationOdds: odds } = konaRecords

/** Drinking: how much, of what, and how too much shows. */
export const drinking = {
  title: 'Drinking',
  line: 'Too little can tire you, and too much is dangerous.',
  sections: {
    much: {
      title: 'How much',
      text: [
        {
          fluid: `In Europe, adults are said to do well on about ${f(drinksOfAdults.women, 1)} l of drinks a day (women) or ${f(drinksOfAdults.men, 1)} l (men). That is about ${f(drinksOfAdults.percentOfAll)} % of all their water; the rest comes from food. These are figures for whole populations, in mild weather and with moderate activity. They are not a target for you.`,
        },
        { fluid: 'Exercise and heat take more.' },
        'If a clinic has set how much you may drink, that amount counts, and Charley shows no band.',
      ],
    },
    tooMuch: {
      title: 'Too much',
      text: [
        `Drinking more than you lose thins the salt in your blood: below ${f(hyponatraemia.belowMmolPerL)} mmol/l of sodium, during effort or up to ${f(hyponatraemia.upToHours)} hours after. First signs are nausea, headache and a gain in weight; confusion or a seizure is an emergency.`,
        `Work safety advice in the USA says never more than ${f(drinkingLimits.neverMoreThanLPerHour)} l in an hour. Charley warns above ${f(drinkingLimits.warnsAboveL, 1)} l and never advises more than ${f(drinkingLimits.advisesUpToL)} l; both lines are ours.`,
      ],
    },
    index: {
      title: 'Does one drink last longer than another?',
      text: [
        `${f(urine.men)} men drank ${f(urine.litres)} l within ${f(urine.drunkWithinMinutes)} minutes. Over ${f(urine.hours)} hours they passed ${f(urine.waterG)} g of urine after water, ${f(urine.rehydrationG)} g after a rehydration solution, ${f(urine.fullFatMilkG)} g after full-fat and ${f(urine.skimmedMilkG)} g after skimmed milk. Cola, tea, coffee, lager, orange juice and a sports drink did not differ from water.`,
        `The hydration index puts this in one number: ${f(hydrationIndex.rehydration)} for rehydration solution, about ${f(hydrationIndex.milkAbout)} for milk, 1 for water. It is one large drink in men at rest. Charley counts these drinks at full volume.`,
      ],
    },
    caffeine: {
      title: 'Caffeine and alcohol',
      text: [
        `The European food authority has no concern about up to ${f(caffeine.dayMg)} mg of caffeine a day and ${f(caffeine.onceMg)} mg at once; in pregnancy ${f(caffeine.pregnantDayMg)} mg a day; for children ${f(caffeine.childMgPerKg)} mg for each kg. It drives urine mainly above ${f(caffeine.drivesUrineAboveMg)} mg, and in people who are not used to it.`,
        `The UK line for alcohol is ${f(alcohol.unitsAWeek)} units a week; one unit is ${f(alcohol.unitG)} g. Heavy drinking, and stopping suddenly after it, are both named with cramps: ask for help with stopping.`,
      ],
    },
    colour: {
      title: 'Urine colour',
      text: [
        `On the scale of ${f(urineColour.of)} colours, young men in daily life mostly showed ${f(urineColour.usually.from)} to ${f(urineColour.usually.to)}. The palest came in at most ${f(urineColour.palestUpToPercent)} % of readings, so it is nothing to aim for. Look at the average over days. Vitamins, some foods and medicines colour urine too.`,
        `At best ${f(urineColour.readRightPercent)} % of readings were right, in bright light; in dim light it looks one or two shades darker. Urine like cola or tea is not on the scale: it is a warning sign.`,
      ],
    },
    cramps: {
      title: 'And cramps?',
      text: [
        `The studies disagree. In one, ${f(ironmanCohort.cramped)} of ${f(ironmanCohort.athletes)} athletes cramped, and they had not lost more weight than the others. In ${f(konaRecords.records)} medical records the odds of dehydration were ${f(odds.value)} times as high in people treated for cramps (${f(odds.from)} to ${f(odds.to)}). Night cramps were not found to go with it.`,
      ],
    },
  },
} satisfies LearnPageWords

/** Potassium, magnesium, calcium, sodium. */
export const electrolytes = {
  title: 'Potassium, magnesium, calcium, sodium',
  line: 'They come with food; that more of them keeps ordinary cramps away has not been shown.',
  sections: {
    known: {
      title: 'What is known',
      text: [
        `Of ${f(ironmanCohort.athletes)} Ironman athletes, those who cramped did not differ in these. In ${f(konaRecords.records)} medical records sodium and potassium were, if anything, a little higher with cramps. One summary names none of them for night cramps. Magnesium was tested and did not help older adults in any useful way.`,
      ],
    },
    food: {
      title: 'Where they come from',
      text: [],
      points: [
        {
          mineral: `Potassium: bananas, potatoes. ${f(adultIntakes.potassium.women)} mg a day is called adequate for women of 31 to 50, ${f(adultIntakes.potassium.men)} mg for men.`,
        },
        {
          mineral: `Magnesium: nuts, seeds, leafy greens. ${f(adultIntakes.magnesium.women)} and ${f(adultIntakes.magnesium.men)} mg.`,
        },
        { mineral: `Calcium: dairy, fortified foods. ${f(adultIntakes.calcium.women)} mg for both.` },
        {
          salt: `Sodium: salt, bread, cheese, ready meals. ${f(adultIntakes.sodium.women)} mg for both; from ${f(mineralLimits.sodiumMg)} mg on, less is better.`,
        },
      ],
    },
    sweat: {
      title: 'In sweat',
      text: [
        `A litre of sweat holds about ${f(sweatSodium.aboutMgPerL)} mg of sodium, with a wide range: ${f(sweatSodium.from)} to ${f(sweatSodium.to)} mmol/l among athletes. Potassium, magnesium and calcium in sweat are little.`,
      ],
    },
    careful: {
      title: 'Who has to be careful',
      text: [
        'With kidney disease, dialysis, heart disease or Addison’s disease, and with some medicines for blood pressure, infections, pain or clots, potassium can rise to a dangerous level. Salt substitutes are potassium. Charley gives no prompts then: with an illness, what your clinic told you counts; with a medicine, ask your doctor or pharmacist before you change anything.',
        `Magnesium from tablets should stay below ${f(mineralLimits.magnesiumMg)} mg a day in the USA, ${f(mineralLimits.magnesiumEfsaMg)} mg in Europe. With kidney disease it can build up.`,
        'Charley never advises salt tablets or potassium pills.',
      ],
    },
  },
} satisfies LearnPageWords

/** Training: load, and how fast it grows. */
export const training = {
  title: 'Training and tiredness',
  line: 'Cramps in sport go with going faster and harder than you are used to.',
  sections: {
    known: {
      title: 'What is known',
      text: [
        `Of ${f(ironmanCohort.athletes)} Ironman athletes ${f(ironmanCohort.cramped)} cramped; a faster pace and cramps in earlier races set them apart. Among ${f(ironmanCaseControl.athletes)} others it was higher intensity, cramps in the family, and an injured tendon or ligament. In ${f(konaRecords.records)} records, the odds of a cramp were ${f(konaRecords.earlierCrampOdds)} times as high after an earlier one in the race.`,
        'A review of 2022 says: several things in different people. Looking for your own does more than “drink more”.',
      ],
    },
    load: {
      title: 'How Charley counts',
      text: [
        'Effort from 0 to 10, times the minutes: that is the load of a session. It is asked about half an hour after, and holds up from a minute to two weeks later.',
        `A rise of more than ${f(riseAWeek.careful)} % in a week gets a “careful”, more than ${f(riseAWeek.firm)} % a firm note. Both lines are ours, and none of this was studied for cramps. Comparing a week with those before it is disputed; Charley keeps the week out of what it is compared with, and says only “much more than you are used to”.`,
      ],
    },
    balance: {
      title: 'Front and back of the thigh',
      text: [
        'Charley counts sets and minutes for each. It cannot measure how strong they are: that takes a machine.',
      ],
    },
  },
} satisfies LearnPageWords
