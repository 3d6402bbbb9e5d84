import { idSchema } from '../id'
import { ownItemSchema, type OwnItem } from '../own-item'

/** The ids of the person's own things; the same in every story, as only one diary holds them. */
export const hillSession = idSchema.parse('019a0000-0000-7000-8000-00000000d001')
export const saltyLemon = idSchema.parse('019a0000-0000-7000-8000-00000000d002')
export const oatBar = idSchema.parse('019a0000-0000-7000-8000-00000000d003')
export const magnesiumTablet = idSchema.parse('019a0000-0000-7000-8000-00000000d004')
export const officeLunch = idSchema.parse('019a0000-0000-7000-8000-00000000d005')

const oats = 'SR28-08120'
const peanutButter = 'SR28-16398'
const banana = 'SR28-09040'
const milk = 'FNDDS-11112110'

/** The person's own drink, foods, recipe and activity. One food has figures that are only partly known. */
export const storyItems: readonly OwnItem[] = [
  { id: hillSession, kind: 'activity', name: 'Club hill session', aliases: ['hill repeats'], met: 9 },
  {
    id: saltyLemon,
    kind: 'drink',
    name: 'Lemon water with a pinch of salt',
    aliases: ['salty lemon'],
    per100g: { sodiumMg: 78, potassiumMg: 9, waterG: 99, caffeineMg: 0, alcoholG: 0 },
    densityGPerMl: 1,
    portionName: 'bottle',
    portionG: 500,
  },
  {
    id: oatBar,
    kind: 'food',
    name: 'Sunday oat bar',
    aliases: ['flapjack'],
    portionName: 'bar',
    portionG: 55,
    parts: [
      { itemId: oats, grams: 300 },
      { itemId: peanutButter, grams: 120 },
      { itemId: banana, grams: 240 },
    ],
  },
  {
    id: magnesiumTablet,
    kind: 'food',
    name: 'Magnesium tablet, 100 mg',
    per100g: { magnesiumMg: 10_000, potassiumMg: 0, sodiumMg: 0, calciumMg: 0 },
    portionName: 'tablet',
    portionG: 1,
    supplement: true,
  },
  {
    id: officeLunch,
    kind: 'food',
    name: 'Canteen lunch',
    per100g: { sodiumMg: 380 },
    portionName: 'plate',
    portionG: 450,
  },
].map(item => ownItemSchema.parse(item))

/** Drinks of the tables that the story drinks. */
export const drinks = {
  water: 'FNDDS-94000100',
  coffee: 'FNDDS-92101000',
  tea: 'FNDDS-92302000',
  herbalTea: 'FNDDS-92306000',
  orangeJuice: 'FNDDS-61210220',
  milk,
  isotonic: 'FNDDS-95320200',
  beer: 'FNDDS-93101000',
  wine: 'FNDDS-93401010',
} as const

/** Foods of the tables that the story eats, with the serving in g. */
export const foods = {
  banana: [banana, 118],
  porridge: ['SR28-08121', 234],
  yogurt: ['SR28-01256', 170],
  toast: ['SR28-18075', 64],
  peanutButter: [peanutButter, 32],
  egg: ['SR28-01129', 100],
  orange: ['SR28-09202', 140],
  apple: ['SR28-09003', 182],
  almonds: ['SR28-12061', 28.35],
  sandwich: ['FNDDS-27540030', 115],
  lentilSoup: ['FNDDS-41603010', 255],
  salmon: ['SR28-15237', 120],
  bakedPotato: ['SR28-11674', 173],
  spinach: ['SR28-11458', 90],
  pasta: ['SR28-20125', 234],
  tomatoSauce: ['SR28-06931', 132],
  dal: ['FNDDS-41311030', 240],
  rice: ['SR28-20037', 202],
  chicken: ['SR28-05064', 140],
  pizza: ['SR28-21299', 214],
  crisps: ['SR28-19411', 28],
  chickenCurry: ['FNDDS-27146155', 300],
} as const satisfies Record<string, readonly [string, number]>
