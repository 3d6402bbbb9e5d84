import { expect, it } from 'vitest'
import { isOwnOrigin } from '@/lib/auth/origin'

const home = 'http://192.168.1.5:3000'
const host = '192.168.1.5:3000'

it.each([
  ['a page of this server', { host, origin: home, 'sec-fetch-site': 'same-origin' }, null, true],
  ['an older browser', { host, origin: home }, null, true],
  [
    'the address people use',
    { host: 'inside:3000', origin: 'https://diary.test' },
    'https://diary.test',
    true,
  ],
  [
    'another name of this server at home',
    { host: 'localhost:3000', origin: 'http://localhost:3000' },
    home,
    true,
  ],
  ['nothing', { host }, null, false],
  ['a page without an origin', { host, origin: 'null' }, null, false],
  ['another server', { host, origin: 'http://elsewhere.test' }, null, false],
  ['another port', { host, origin: 'http://192.168.1.5:8080' }, null, false],
  ['a name that begins alike', { host, origin: `${home}.elsewhere.test` }, null, false],
  ['a browser that says cross-site', { host, origin: home, 'sec-fetch-site': 'cross-site' }, null, false],
  ['a neighbour under the same domain', { host, origin: home, 'sec-fetch-site': 'same-site' }, null, false],
  [
    'http where people use https',
    { host: 'diary.test', origin: 'http://diary.test' },
    'https://diary.test',
    false,
  ],
  ['what a proxy is told', { host, origin: 'http://e.test', 'x-forwarded-host': 'e.test' }, null, false],
  ['no address at all', { host, origin: 'file://' }, null, false],
])('%s', (_, headers, publicUrl, isOwn) => {
  expect(isOwnOrigin(new Headers(headers as Record<string, string>), publicUrl)).toBe(isOwn)
})
