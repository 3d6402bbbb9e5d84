import { expect, test } from 'vitest'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'

/** Every text of a catalogue by its path; a function stands under its path as such. */
function texts(held: unknown, path = ''): [string, unknown][] {
  if (typeof held !== 'object' || held === null) return [[path, held]]
  return Object.entries(held).flatMap(([key, value]) => texts(value, path === '' ? key : `${path}.${key}`))
}

/** Words that are the same in both languages. */
const same =
  /^[\s\d.,:;()/·–-]*$|^(Charley|OK|April|August|September|November|Magnesium|Calcium|Diabetes|Asthma|fl oz \((?:US|UK)\)|Temperatur|maximal)$/

test('no German text was left in English, or empty where the English is not', () => {
  const inGerman = new Map(texts(german))
  const left = texts(english).filter(
    ([path, text]) =>
      typeof text === 'string' &&
      !same.test(text) &&
      (inGerman.get(path) === text || inGerman.get(path) === ''),
  )
  expect(left).toEqual([])
})
