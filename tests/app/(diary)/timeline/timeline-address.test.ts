import { describe, expect, test } from 'vitest'
import { readTimelineAddress, timelineHref, withKind } from '@/app/(diary)/timeline/timeline-address'
import { writeCursor } from '@/lib/data/cursor'
import { newId } from '@/lib/domain/id'
import { localDateSchema } from '@/lib/domain/time/local-date'

const read = (query: Record<string, string | string[]>) => readTimelineAddress(Promise.resolve(query))
const to = localDateSchema.parse('2026-05-19')
const cursor = writeCursor({ day: '2026-05-19', atMs: 5, id: newId() })

describe('the address of the timeline', () => {
  test('says the day, the kinds as codes, and where the page before ended', async () => {
    const address = { to, kinds: ['cramp', 'day-closed'] as const, cursor }
    const href = timelineHref({ ...address, kinds: [...address.kinds] })
    expect(href).toBe(`/timeline?to=2026-05-19&kinds=cramp.day-closed&after=${cursor}`)
    expect(await read(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(address)
  })

  test('is short for the newest days', () => {
    expect(timelineHref({})).toBe('/timeline')
  })

  test.each([
    { to: '2026-02-30', kinds: 'cramp,fluid', after: 'nonsense' },
    { to: ['2026-05-19', '2026-05-20'], kinds: '__proto__.constructor' },
    { to: '', kinds: '', after: '' },
  ])('leaves out what cannot be read: %j', async query => {
    expect(await read(query)).toEqual({ to: null, kinds: [], cursor: null })
  })

  test('takes a kind in, takes it out again, and begins at the first page', () => {
    const address = { to, kinds: [], cursor }
    expect(withKind(address, 'cramp')).toBe('/timeline?to=2026-05-19&kinds=cramp')
    expect(withKind({ ...address, kinds: ['cramp', 'fluid'] }, 'cramp')).toBe(
      '/timeline?to=2026-05-19&kinds=fluid',
    )
    expect(withKind({ ...address, kinds: ['cramp'] }, null)).toBe('/timeline?to=2026-05-19')
  })
})
