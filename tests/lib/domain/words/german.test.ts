import { expect, test } from 'vitest'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

/** Words that are the same in both languages. */
const same = [
  'April',
  'Asthma',
  'August',
  'Band',
  'Baseball',
  'Basketball',
  'Calcium',
  'Diabetes',
  'Gold',
  'Link',
  'Magnesium',
  'November',
  'PDF',
  'Petersen',
  'Petrol',
  'September',
  'Training',
  'Warm',
  'fl oz (UK)',
  'fl oz (US)',
  'maximal',
  // with figures or a place in them: metabolic equivalents, minutes ago, the place of an entry
  'MET 7',
  '7 min',
  'in 7',
]

/** Every text and function of a catalogue by its path. */
function texts(held: unknown, path = ''): [string, unknown][] {
  if (typeof held !== 'object' || held === null) return [[path, held]]
  return Object.entries(held).flatMap(([key, value]) => texts(value, path === '' ? key : `${path}.${key}`))
}

/** What is said: a text, or what a function says of sevens, of ones and of a kind of entry, as far as it takes them. */
function saidBy(held: unknown): string[] {
  if (typeof held !== 'function') return typeof held === 'string' ? [held] : []
  return [7, 1, 'cramp'].flatMap(given => {
    try {
      const said: unknown = held(...Array.from({ length: held.length }, () => given))
      return said === undefined ? [] : [String(said)]
    } catch (error) {
      if (error instanceof TypeError) return []
      throw error
    }
  })
}

const hasWord = (text: string): boolean => /\p{Letter}{2}/u.test(text.replaceAll('cramp', ''))

/** Paths whose German says nothing, or the English; with what it says first. */
function leftIn(inEnglish: object, inGerman: object): [path: string, text: string][] {
  const translated = new Map(texts(inGerman))
  return texts(inEnglish).flatMap(([path, held]) => {
    const [said, now] = [saidBy(held), saidBy(translated.get(path))]
    const isLeft = said.some((text, index) => hasWord(text) && (now[index] === text || now[index] === ''))
    return isLeft ? [[path, said[0] ?? ''] as [string, string]] : []
  })
}

test('no German text was left in English, or empty where the English is not', () => {
  expect(leftIn(english, german).filter(([, text]) => !same.includes(text))).toEqual([])
})

test('every word that may be the same is the same somewhere', () => {
  const left = leftIn(english, german).map(([, text]) => text)
  expect(same.filter(word => !left.includes(word))).toEqual([])
})

test('a text or a function that was left is seen', () => {
  const words = {
    title: 'Today',
    count: (drinks: number) => (drinks === 1 ? 'one drink' : `${drinks} drinks`),
  }
  expect(leftIn(words, { ...words, title: 'Heute' })).toEqual([['count', '7 drinks']])
  expect(leftIn(words, { ...words, count: (drinks: number) => `${drinks} Getränke` })).toEqual([
    ['title', 'Today'],
  ])
  expect(
    leftIn(words, { title: '', count: (drinks: number) => (drinks === 1 ? 'one drink' : 'viele') }),
  ).toEqual([
    ['title', 'Today'],
    ['count', '7 drinks'],
  ])
})
