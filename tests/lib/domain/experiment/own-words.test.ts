import { expect, test } from 'vitest'
import type { Told } from '@/lib/domain/cautions'
import { whyNotOwn, type WhyNotOwn } from '@/lib/domain/experiment/own-words'

const told = (fields: Partial<Told> = {}): Told => ({ conditions: [], drugClasses: [], ...fields })
const healthy = told()
const kidney = told({ conditions: ['kidney-disease'] })
const addisons = told({ conditions: ['addisons'] })
const pressure = told({ conditions: ['hypertension'] })
const onRamipril = told({ drugClasses: ['ace-inhibitor'] })

test.each<[string, Told, WhyNotOwn | null]>([
  ['Both calves, 30 seconds, before bed', kidney, null],
  ['Socks in bed', healthy, null],
  ['Quinine at night', healthy, 'medicine'],
  ['1 Tablette Chinin am Abend', healthy, 'medicine'],
  ['A glass of tonic before bed', healthy, 'medicine'],
  ['Sew with the machine', healthy, null],
  ['Limptar N', healthy, 'medicine'],
  ['Half of my ramipril', healthy, 'medicine'],
  ['Magnesium in the evening', healthy, null],
  ['Magnesium in the evening', kidney, 'clinic'],
  ['Magnesium in the evening', addisons, 'clinic'],
  ['Mehr Kalium', onRamipril, 'clinic'],
  ['Drink three litres', healthy, null],
  ['Drink three litres', kidney, 'clinic'],
  ['Drink three litres', onRamipril, 'clinic'],
  ['Drink three litres', addisons, null],
  ['Mehr Wasser trinken', kidney, 'clinic'],
  ['Eine Prise Salz', pressure, 'clinic'],
  ['Pickle juice', pressure, 'clinic'],
  ['Pickle juice', healthy, null],
])('"%s" of somebody with %j: %s', (words, about, expected) => {
  expect(whyNotOwn(words, about)).toBe(expected)
})
