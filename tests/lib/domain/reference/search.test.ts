import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activities, searchActivities } from '@/lib/domain/reference/activities'
import { drinks, searchDrinks } from '@/lib/domain/reference/drinks'
import { foods, searchFoods } from '@/lib/domain/reference/foods'
import { searchIn, searchIndex, searchOnce } from '@/lib/domain/reference/search'
import { folded } from '@/lib/domain/reference/search-letters'
import {
  folded as plainFolded,
  searchIn as plainSearchIn,
  searchIndex as plainSearchIndex,
} from '../../../support/plain-search'

const names = (items: readonly { name: string }[]): string[] => items.map(item => item.name)

const shelf = searchIndex([
  { name: 'Mandelbrot, süß' },
  { name: 'Almond butter', aliases: ['nut spread'] },
  { name: 'Almonds, roasted' },
  { name: 'Café au lait', aliases: ['milk coffee'] },
  { name: 'Coffee, black', category: 'coffee' },
  { name: 'Cappuccino', category: 'coffee' },
])
const find = (query: string, limit = 10): string[] => names(searchIn(shelf, query, limit))

describe('folding', () => {
  it.each([
    ['Café au Lait', 'cafe au lait'],
    ['CRÈME BRÛLÉE', 'creme brulee'],
    ['Süßkartoffel', 'susskartoffel'],
    ["Goat's milk", 'goats milk'],
    ['  7" to 7-7/8" ', '7 to 7 7 8'],
    ['Smørrebrød', 'smorrebrod'],
  ])('%s becomes %s', (written, compared) => {
    expect(folded(written)).toBe(compared)
  })
})

describe('searching', () => {
  it('takes no notice of capitals and accents', () => {
    expect(find('CAFE')).toEqual(['Café au lait'])
    expect(find('suss')).toEqual(['Mandelbrot, süß'])
  })

  it('puts the thing itself before what is made of it, in singular or plural', () => {
    expect(find('almond')).toEqual(['Almonds, roasted', 'Almond butter'])
    expect(find('almonds')).toEqual(['Almonds, roasted', 'Almond butter'])
  })

  it('finds by another name, after the names themselves', () => {
    expect(find('spread')).toEqual(['Almond butter'])
    expect(find('coffee').slice(0, 2)).toEqual(['Coffee, black', 'Café au lait'])
  })

  it('finds by the group, last', () => {
    expect(find('coffee').at(-1)).toBe('Cappuccino')
  })

  it('finds while a word is being typed', () => {
    expect(find('capp')).toEqual(['Cappuccino'])
    expect(find('black cof')).toEqual(['Coffee, black'])
  })

  it.each(['almnod', 'alomnd', 'amond', 'allmond', 'olmond'])('forgives the slip in "%s"', typed => {
    expect(find(typed)).toContain('Almond butter')
  })

  it('forgives two slips in a long word, not three, and none in a short one', () => {
    expect(find('capucino')).toEqual(['Cappuccino'])
    expect(find('kapucino')).toEqual([])
    expect(find('nyt')).toEqual([])
  })

  it('needs every word', () => {
    expect(find('almond coffee')).toEqual([])
  })

  it('finds nothing for nothing, and no more than was asked for', () => {
    expect([find(''), find('  '), find('—'), find('almond', 1)]).toEqual([[], [], [], ['Almonds, roasted']])
  })
})

describe('the quick search', () => {
  const tables = [...drinks, ...foods, ...activities]
  const quick = searchIndex(tables)
  const plain = plainSearchIndex(tables)
  const words = [...new Set(tables.flatMap(({ name, aliases }) => [name, ...aliases]))]
  const typed = fc
    .tuple(
      fc.constantFrom(...words),
      fc.nat(60),
      fc.constantFrom('', 'x', 's', ' ', 'é', 'ies'),
      fc.boolean(),
    )
    .map(([word, place, put, drops]) => word.slice(0, place) + put + word.slice(place + (drops ? 1 : 0)))
  const beginnings = fc.tuple(typed, fc.nat(40)).map(([word, length]) => word.slice(0, length))

  it('answers exactly as the plain one, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(typed, beginnings, fc.string({ unit: 'grapheme', maxLength: 40 })),
        fc.integer({ min: 1, max: 30 }),
        (query, limit) => {
          const expected = names(plainSearchIn(plain, query, limit))
          expect(names(searchIn(quick, query, limit))).toEqual(expected)
          expect(names(searchOnce(tables, query, limit))).toEqual(expected)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('folds as the plain one, in ASCII and beyond', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme' })), text => {
        expect(folded(text)).toBe(plainFolded(text))
      }),
    )
  })
})

describe('searching the tables', () => {
  it.each([
    [searchDrinks, 'water', 'Tap water'],
    [searchDrinks, 'coffe', 'Coffee, brewed'],
    [searchDrinks, 'ors', 'WHO oral rehydration solution (reduced osmolarity)'],
    [searchFoods, 'banana', 'Banana, raw'],
    [searchFoods, 'bananna', 'Banana, raw'],
    [searchFoods, 'potatos', 'Potato, baked, with skin'],
    [searchFoods, 'yoghurt', 'Yogurt, plain, whole milk'],
    [searchFoods, 'salt', 'Salt, table'],
    [searchFoods, 'pumkin seeds', 'Pumpkin seeds, dried'],
    [searchActivities, 'running', 'Running, general'],
    [searchActivities, 'cycling', 'Cycling, general'],
    [searchDrinks, 'gatorad', 'Gatorade'],
    [searchDrinks, 'cafe au lait', 'Latte'],
    [searchDrinks, 'wasser', 'Tap water'],
    [searchFoods, 'joghurt', 'Yogurt, plain, whole milk'],
    [searchFoods, 'mandeln', 'Almonds'],
    [searchFoods, 'brot', 'White bread'],
    [searchFoods, 'mandel', 'Almonds'],
    [searchFoods, 'brokkoli', 'Broccoli, raw'],
    [searchFoods, 'brokoli', 'Broccoli, raw'],
    [searchFoods, 'kartofeln', 'Potato, baked, with skin'],
    [searchFoods, 'susskartoffel', 'Sweet potato, baked in skin'],
    [searchFoods, 'käse', 'Cheddar cheese'],
    [searchActivities, 'schwimen', 'Swimming, leisurely'],
    [searchActivities, 'fussball', 'Soccer, competitive'],
  ])('%o answers "%s" with %s', (search, query, first) => {
    expect(search(query, 5)[0]?.name).toBe(first)
  })

  it('finds every item by its own name, among the first five', () => {
    for (const [items, search] of [
      [drinks, searchDrinks],
      [foods, searchFoods],
      [activities, searchActivities],
    ] as const)
      for (const item of items) expect(names(search(item.name, 5))).toContain(item.name)
  })

  it('never throws and never answers more than asked, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 0, max: 50 }),
        (query, limit) => {
          expect(searchFoods(query, limit).length).toBeLessThanOrEqual(limit)
        },
      ),
      { numRuns: 200 },
    )
  })
})
