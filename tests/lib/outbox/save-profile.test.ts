import { afterEach, expect, test, vi } from 'vitest'
import { saveProfile } from '@/lib/outbox/save-profile'
import { readProfile } from '@/lib/domain/profile'

const profile = (() => {
  const read = readProfile({ timeZone: 'Europe/London' })
  if (!read.ok) throw new TypeError('the profile of this test is wrong')
  return read.value
})()

afterEach(() => vi.unstubAllGlobals())

test('a kept profile needs no sentence, and is sent whole', async () => {
  const answer = vi.fn<typeof fetch>().mockResolvedValue(Response.json(profile))
  vi.stubGlobal('fetch', answer)
  expect(await saveProfile(profile)).toBeNull()
  const [path, sent] = answer.mock.calls[0] ?? []
  expect(path).toBe('/api/v1/profile')
  expect(sent).toMatchObject({ method: 'PUT', body: JSON.stringify(profile) })
})

test('a profile names whose it is, so that it becomes nobody else’s who signed in meanwhile', async () => {
  const answer = vi.fn<typeof fetch>().mockResolvedValue(new Response('{}', { status: 403 }))
  vi.stubGlobal('fetch', answer)
  expect(await saveProfile(profile, 'ada')).toMatch(/^Not saved/)
  expect(new Headers(answer.mock.calls[0]?.[1]?.headers).get('Diary-Owner')).toBe('ada')
})

test.each([400, 401, 422, 429, 507])('an answer of %i says that it was not saved', async status => {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockResolvedValue(new Response('{}', { status })))
  expect(await saveProfile(profile)).toMatch(/^Not saved: .*What you chose is still here\.$/)
})

test.each([500, 502, 503])('an answer of %i may have come after it was kept', async status => {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockResolvedValue(new Response('{}', { status })))
  expect(await saveProfile(profile)).toMatch(/^Not known whether it was saved: .*still here\.$/)
})

test('no answer says that it is not known, because the profile may have been kept', async () => {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockRejectedValue(new TypeError('offline')))
  expect(await saveProfile(profile)).toMatch(/^Not known whether it was saved: .* Try again\.$/)
})
