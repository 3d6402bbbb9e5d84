import { prerender } from 'react-dom/static'
import { expect, test } from 'vitest'
import { OutboxProvider } from '@/app/_ui/outbox'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import type { Kit } from '@/lib/outbox/kit'

const kit: Kit = {
  owner: 'somebody',
  language: 'en',
  timeZone: timeZoneSchema.parse('UTC'),
  dayStartsAt: '00:00',
  units: { volume: 'ml', mass: 'kg', temperature: 'C' },
  emergencyNumber: '112',
  drinks: [],
}

/** Channels that are open in this process; the engine never frees one, nor what was at hand when it was opened. */
const openChannels = (): number =>
  process.getActiveResourcesInfo().filter(resource => resource === 'MessagePort').length

test('drawing the screens of the diary on the server leaves nothing open there', async () => {
  const before = openChannels()
  const { prelude } = await prerender(<OutboxProvider kit={kit}>Today</OutboxProvider>)
  expect(await new Response(prelude).text()).toBe('Today')
  expect(openChannels()).toBe(before)
})
