import { afterEach, expect, test, vi } from 'vitest'
import { GET } from '@/app/sw.js/route'
import { workerThatEnds } from '@/lib/worker/worker-that-ends'

afterEach(() => vi.unstubAllEnvs())

const ask = () => GET(new Request('http://charley.test/sw.js'), { params: Promise.resolve({}) })

test('a server that wants no service worker hands out one that clears what is kept, and goes', async () => {
  vi.stubEnv('SERVICE_WORKER', 'off')
  const answer = await ask()
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(await answer.text()).toBe(workerThatEnds)
  expect(workerThatEnds).toContain('unregister()')
})

test('while the app is developed, nothing of it is kept', async () => {
  vi.stubEnv('NODE_ENV', 'development')
  expect(await (await ask()).text()).toBe(workerThatEnds)
})
