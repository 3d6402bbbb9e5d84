import type { Entry } from '../entry'
import { chance, type Chance } from './chance'
import { momentOn, noteOf, timeOf, written } from './draft'
import { drinks, foods, magnesiumTablet, oatBar, officeLunch, saltyLemon } from './story-items'
import type { StoryDay } from './story-days'

/** Something drunk: which, how many ml, and at what minute of the day. */
type Drunk = readonly [beverageId: string, volumeMl: number, at: number]

const isWeekend = ({ weekday }: StoryDay) => weekday >= 6
const isRunDay = ({ weekday }: StoryDay) => weekday === 2 || weekday === 4 || weekday === 7

/** The habit of a day of the week; on a dry day the water in between is forgotten. */
function drunkOn(day: StoryDay, luck: Chance): Drunk[] {
  const about = (hour: number, minute = 0) => hour * 60 + minute + luck.whole(0, 25)
  const glass = () => luck.one([200, 250, 250, 300, 330] as const)
  const habit: Drunk[] = [
    [drinks.coffee, 240, isWeekend(day) ? about(8, 40) : about(7, 10)],
    [drinks.water, glass(), about(12, 30)],
    [luck.once(0.7) ? drinks.tea : drinks.herbalTea, 240, about(16)],
  ]
  if (!isWeekend(day)) habit.push([drinks.coffee, 240, about(9, 40)])
  if (isWeekend(day) && luck.once(0.6)) habit.push([drinks.orangeJuice, 200, about(8, 20)])
  if (!day.isDry) habit.push([drinks.water, glass(), about(10, 50)], [drinks.water, glass(), about(14, 40)])
  if (isRunDay(day) && (!day.isDry || luck.once(0.3)))
    habit.push([luck.once(0.5) ? saltyLemon : drinks.isotonic, 500, about(19, 50)])
  if (!isRunDay(day) && luck.once(0.6)) habit.push([drinks.water, glass(), about(19)])
  if (day.weekday === 5 && luck.once(0.7)) habit.push([drinks.beer, 440, about(20)])
  if (day.weekday === 6 && luck.once(0.4)) habit.push([drinks.wine, 150, about(20, 30)])
  if (luck.once(0.35)) habit.push([drinks.herbalTea, 240, about(21, 20)])
  return habit
}

const drinkNotes = [
  'Busy morning, first glass only now.',
  'Took the big bottle to work.',
  'Not thirsty, drank anyway.',
] as const

/** The drinks of a day. */
export function drinksOf(seed: number, day: StoryDay): Entry[] {
  const luck = chance(seed, 'drinks', day.daysAgo)
  return drunkOn(day, luck).map(([beverageId, volumeMl, at], index) =>
    written(seed, day, `drink ${index}`, {
      kind: 'fluid',
      at: momentOn(day, timeOf(at)),
      timeZone: day.zone,
      beverageId,
      volumeMl,
      note: index === 1 ? noteOf(seed, day, 'drink', 0.06, drinkNotes) : undefined,
    }),
  )
}

type Serving = readonly [foodId: string, grams: number]

type Eaten = { foodId: string; grams: number; at: number; supplement?: true }

const weeklyDinners = [
  [foods.dal, foods.rice],
  [foods.pasta, foods.tomatoSauce],
  [foods.salmon, foods.bakedPotato, foods.spinach],
  [foods.chickenCurry],
  [foods.pizza],
  [foods.chicken, foods.rice, foods.spinach],
  [foods.pasta, foods.tomatoSauce],
] as const

function breakfastOf(day: StoryDay, luck: Chance): Serving[] {
  if (isWeekend(day)) return [foods.toast, luck.once(0.5) ? foods.egg : foods.peanutButter]
  return luck.once(0.6) ? [foods.porridge, foods.banana] : [foods.yogurt]
}

function eatenOn(day: StoryDay, luck: Chance): Eaten[] {
  const at = (hour: number) => hour * 60 + luck.whole(0, 50)
  const meal = (parts: readonly Serving[], minute: number): Eaten[] =>
    parts.map(([foodId, grams]) => ({ foodId, grams, at: minute }))
  const lunch =
    day.weekday <= 3 ? [[officeLunch, 450] as const] : [luck.one<Serving>([foods.sandwich, foods.lentilSoup])]
  const snack = luck.one<Serving>([foods.apple, foods.orange, foods.almonds, foods.crisps, foods.banana])
  const isTablet = (day.part === 'the routine is kept' && day.daysAgo <= 270) || day.daysAgo <= 20
  const takesTablet = isTablet && luck.once(0.8)
  return [
    ...meal(breakfastOf(day, luck), at(7)),
    ...(luck.once(0.75) ? meal(lunch, at(12)) : []),
    ...(luck.once(0.5) ? meal([snack], at(15)) : []),
    ...(luck.once(0.8) ? meal(weeklyDinners[day.weekday - 1] ?? [], at(20)) : []),
    ...(day.weekday === 7 && luck.once(0.6) ? meal([[oatBar, 55]], at(11)) : []),
    ...(takesTablet ? [{ foodId: magnesiumTablet, grams: 1, at: at(21), supplement: true as const }] : []),
  ]
}

/** The foods of a day; some meals are not logged. */
export function foodsOf(seed: number, day: StoryDay): Entry[] {
  const luck = chance(seed, 'foods', day.daysAgo)
  return eatenOn(day, luck).map(({ at, ...eaten }, index) =>
    written(seed, day, `food ${index}`, {
      kind: 'food',
      at: momentOn(day, timeOf(at)),
      timeZone: day.zone,
      ...eaten,
    }),
  )
}
