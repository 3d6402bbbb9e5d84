import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { frameColours } from '@/app/_ui/device-look-script'

const text = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8')

/** The colours of one block of the tokens. */
function block(selector: string): Map<string, string> {
  const start = text.indexOf(`\n${selector} {`)
  const body = text.slice(start, text.indexOf('\n}', start))
  return new Map(
    [...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  )
}

const light = block(':root')
const dark = new Map([...light, ...block("[data-mantine-color-scheme='dark']")])
const night = new Map([...dark, ...block(":root[data-look='night']")])

const looks = { light, dark, night }

const channels = (colour: string): number[] =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(part =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const textOn = [
  ['--ink', '--bg'],
  ['--ink', '--sheet'],
  ['--ink', '--sunk'],
  ['--muted', '--bg'],
  ['--muted', '--sheet'],
  ['--muted', '--sunk'],
  ['--on-primary', '--primary'],
  ['--on-soft', '--soft'],
  ['--on-cramp', '--cramp-fill'],
  ['--on-cramp-step-1', '--cramp-step-1'],
  ['--on-cramp-step-2', '--cramp-step-2'],
  ['--on-cramp-step-3', '--cramp-step-3'],
  ['--ink', '--self-care-ground'],
  ['--ink', '--routine-ground'],
  ['--ink', '--urgent-ground'],
  ['--self-care', '--self-care-ground'],
  ['--routine', '--routine-ground'],
  ['--urgent', '--urgent-ground'],
  ['--on-emergency', '--emergency'],
] as const

const marks = ['cramps', 'fluid', 'sodium', 'potassium', 'magnesium', 'calcium', 'training', 'sleep'] as const

const markOn = [
  ...marks.map(mark => [`--${mark}`, '--bg'] as const),
  ...marks.map(mark => [`--${mark}`, '--sheet'] as const),
  ['--edge', '--bg'],
  ['--primary', '--bg'],
  ['--body', '--bg'],
] as const

describe.each(Object.entries(looks))('in %s', (_, colours) => {
  const of = (name: string) => colours.get(name) ?? ''

  test.each(textOn)('%s can be read on %s', (front, ground) => {
    expect(contrast(of(front), of(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(markOn)('%s can be seen on %s', (front, ground) => {
    expect(contrast(of(front), of(ground))).toBeGreaterThanOrEqual(3)
  })
})

test('every colour of the page has one of its own at night, and none of them is blue or bright', () => {
  const own = block(":root[data-look='night']")
  expect([...light.keys()].filter(name => !own.has(name))).toEqual([])
  const scales = block(":root[data-look='night'][data-mantine-color-scheme]")
  for (const [name, colour] of [...own, ...scales]) {
    const [red = 0, green = 0, blue = 0] = channels(colour)
    expect(red >= green && green >= blue, `${name} is warm`).toBe(true)
    expect(luminance(colour), name).toBeLessThanOrEqual(luminance('#fbe3cf'))
  }
})

test('the frame of the window has the colour of the page', () => {
  for (const [name, colours] of Object.entries(looks)) {
    const written = channels(colours.get('--bg') ?? '').map(part => Math.round(part * 255))
    expect(frameColours[name as keyof typeof looks]).toBe(`rgb(${written.join(', ')})`)
  }
})
