import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { addressOf, noteAddresses } from '@/lib/auth/address'

/** The headers a handler sees of one request over a real connection. */
async function headersOver(sent: Record<string, string>): Promise<Headers> {
  noteAddresses()
  const server = createServer((_, response) => response.end())
  const seen = new Promise<Headers>(resolve => {
    server.on('request', request => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
      resolve(headers)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  const port = typeof at === 'object' && at !== null ? at.port : 0
  await fetch(`http://127.0.0.1:${port}`, { headers: sent })
  server.close()
  return seen
}

it('is that of the connection, whatever is forwarded, when no proxy is trusted', async () => {
  const headers = await headersOver({ 'x-forwarded-for': '203.0.113.9', 'x-connection': '203.0.113.9' })
  expect(addressOf(headers, 0)).toBe('127.0.0.1')
})

it.each([
  ['203.0.113.9', 1, '203.0.113.9'],
  ['10.0.0.1, 203.0.113.9', 1, '203.0.113.9'],
  ['6.6.6.6, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
  ['203.0.113.9', 2, '127.0.0.1'],
  ['', 1, '127.0.0.1'],
  ['2001:db8:1:2:3:4:5:6', 1, '2001:db8:1:2::/64'],
  ['2001:db8::6', 1, '2001:db8:0:0::/64'],
  ['::ffff:203.0.113.9', 1, '203.0.113.9'],
])('is what the last proxy saw: %s with %i trusted', async (forwarded, trusted, address) => {
  const headers = await headersOver(forwarded === '' ? {} : { 'x-forwarded-for': forwarded })
  expect(addressOf(headers, trusted)).toBe(address)
})
