import vm from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameColours, lookPlaces, lookScript } from '@/app/_ui/device-look-script'
import { lookOf, readLookChoice, readNightHours } from '@/lib/domain/device-look'

type Device = { choice: string | null; hours: string | null; path: string; clock: string; isDark: boolean }

/** Runs the script of the head as a browser would, and returns what it drew. */
function draw({ choice, hours, path, clock, isDark }: Device, isClosed = false) {
  const attributes = new Map<string, string>()
  const style: { colorScheme?: string } = {}
  const frame = { name: '', content: '', setAttribute: () => undefined }
  const isFramed = { value: false }
  const kept = new Map<string, string | null>([
    [lookPlaces.choice, choice],
    [lookPlaces.nightHours, hours],
  ])
  vm.runInNewContext(lookScript, {
    localStorage: {
      getItem: (place: string) => {
        if (isClosed) throw new Error('nothing is kept here')
        return kept.get(place) ?? null
      },
    },
    location: { pathname: path },
    matchMedia: () => ({ matches: isDark }),
    Date: class {
      toTimeString = () => `${clock}:59 GMT+0545`
    },
    document: {
      documentElement: {
        style,
        setAttribute: (name: string, value: string) => void attributes.set(name, value),
      },
      head: { firstChild: null, insertBefore: () => void (isFramed.value = true) },
      createElement: () => frame,
    },
  })
  return {
    scheme: attributes.get('data-mantine-color-scheme'),
    look: attributes.get('data-look') ?? null,
    colorScheme: style.colorScheme ?? '',
    frame: isFramed.value ? frame.content : null,
  }
}

const written = fc
  .tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 61 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

const device: fc.Arbitrary<Device> = fc.record({
  choice: fc.constantFrom(null, '', 'device', 'light', 'dark', 'night', 'blue'),
  hours: fc.oneof(
    fc.constantFrom(null, '', 'off', 'on', '22:00-07:00', '22:00-07:00 '),
    fc.tuple(written, written).map(ends => ends.join('-')),
  ),
  path: fc.constantFrom(
    '/',
    '/cramp-now',
    '/cramp-now/',
    '/cramp-now/after',
    '/cramp-nowhere',
    '/x/cramp-now',
  ),
  clock,
  isDark: fc.boolean(),
})

test('the first paint shows what the rule says, for whatever a device keeps', () => {
  fc.assert(
    fc.property(device, each => {
      const look = lookOf(readLookChoice(each.choice), readNightHours(each.hours), each.path, each.clock)
      const scheme =
        look === 'device' ? (each.isDark ? 'dark' : 'light') : look === 'light' ? 'light' : 'dark'
      expect(draw(each)).toEqual({
        scheme,
        look: look === 'night' ? 'night' : null,
        colorScheme: look === 'device' ? '' : scheme,
        frame: look === 'device' ? null : frameColours[look],
      })
    }),
    { numRuns: 2000 },
  )
})

test('a browser that keeps nothing shows light or dark as the device, and is dim at night', () => {
  const closed = { choice: 'dark', hours: 'off', isDark: false }
  expect(draw({ ...closed, path: '/', clock: '12:00' }, true).scheme).toBe('light')
  expect(draw({ ...closed, path: '/cramp-now', clock: '03:00' }, true).look).toBe('night')
})

test('the script holds nothing that would end it early in a page', () => {
  expect(lookScript).not.toMatch(/<\/?script|<!--/i)
})
