import { expect, test } from 'vitest'
import { voiceFor } from '@/lib/domain/cramp-now/voice'

const voice = (name: string, lang: string, localService = true, isUsual = false) => ({
  name,
  lang,
  localService,
  default: isUsual,
})

test('a voice that is not of the device itself is never taken, the only one of its language either', () => {
  expect(voiceFor([voice('far', 'en-GB', false, true)], 'en-GB')).toBeNull()
  expect(voiceFor([voice('far', 'en-GB', false), voice('near', 'en-US')], 'en-GB')?.name).toBe('near')
})

test('a voice of another language is never taken', () => {
  expect(voiceFor([voice('english', 'en-GB', true, true)], 'de-DE')).toBeNull()
  expect(voiceFor([voice('lower saxon', 'nds-DE')], 'de-DE')).toBeNull()
})

test('without a voice there is none', () => {
  expect(voiceFor([], 'en-GB')).toBeNull()
})

test('the country of the page comes before the usual voice of the device, and that before the others', () => {
  const american = voice('american', 'en-US', true, true)
  const [first, usual] = [voice('first', 'en-GB'), voice('usual', 'en-GB', true, true)]
  expect(voiceFor([american, first], 'en-GB')?.name).toBe('first')
  expect(voiceFor([first, usual], 'en-GB')?.name).toBe('usual')
  expect(voiceFor([voice('australian', 'en-AU'), american], 'en-GB')?.name).toBe('american')
  expect(voiceFor([first, voice('second', 'en-GB')], 'en-GB')?.name).toBe('first')
})

test('a language that is written in another way is understood', () => {
  expect(voiceFor([voice('android', 'de_DE')], 'de-DE')?.name).toBe('android')
  expect(voiceFor([voice('short', 'DE')], 'de-DE')?.name).toBe('short')
})
