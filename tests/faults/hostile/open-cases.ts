import { ownOrigin } from '@/tests/support/people'
import { strangers, type Case } from './case'
import { noBodies, noPaths, noQueries } from './values'

/** What is under /api/auth: what next-auth is asked, what its forms hold, and cookies that are none. */
export function authCases(method: 'GET' | 'POST', origin: string): Case[] {
  const paths = [
    'csrf',
    'providers',
    'session',
    'signin',
    'signout',
    'error',
    '_log',
    'callback/credentials',
    '__proto__',
    'a/b/c',
  ]
  const any = [200, 302, 400, 401, 403, 404, 413]
  const cookies = [
    'next-auth.session-token=x',
    'next-auth.callback-url=javascript:alert(1)',
    'a=%',
    `x=${'y'.repeat(3000)}`,
  ]
  const asked = paths.flatMap(path => [
    ...['', ...noQueries].map(query => ({
      says: `${path}${query.slice(0, 40)}`,
      to: `/api/auth/${path}${query}`,
      status: any,
    })),
    ...cookies.map(cookie => ({
      says: `${path} ${cookie.slice(0, 40)}`,
      to: `/api/auth/${path}`,
      headers: { cookie },
      status: any,
    })),
  ])
  if (method === 'GET')
    return [...asked, ...noPaths.map(path => ({ says: path, to: `/api/auth/${path}`, status: [400] }))]
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const forms = [
    ...noBodies,
    'email[]=a&password[]=b',
    'csrfToken=x&email=a&password=b',
    `password=${'x'.repeat(20_000)}`,
    'x'.repeat(70_000),
  ]
  const sent = ['callback/credentials', 'signout'].flatMap(path =>
    forms.flatMap(body =>
      [origin, 'null', 'http://elsewhere.test', ownOrigin].map(from => ({
        says: `a form for ${path} from ${from}`,
        to: `/api/auth/${path}`,
        headers: { ...form, origin: from },
        body,
        status: any,
      })),
    ),
  )
  return [...asked, ...sent]
}

/** What leads nowhere under /api. */
export const nowhere = (): Case[] => [
  ...[
    '/api/no-such-thing',
    '/api/v2/entries',
    '/api/v1',
    '/api/v1/entries/a/b/c',
    '/api/__proto__',
    '/api/%00',
  ].flatMap(to =>
    ['', ...noQueries].map(query => ({
      says: `${to}${query.slice(0, 30)}`,
      to: `${to}${query}`,
      status: [400, 404],
    })),
  ),
  ...noPaths.map(path => ({ says: path, to: `/api/${path}`, status: [400] })),
]

/** An address of a button, opened: nothing is logged, whatever stands behind it. */
export const unpressed = (to: string): Case[] =>
  ['', '?answer=text2', '?answer=json', ...noQueries].map(query => ({
    says: query.slice(0, 40),
    to: `${to}${query}`,
    status: [400, 405],
  }))

/** Whoever is no button presses nothing: a token of the API is none, and neither is anything that looks like a secret. */
export const pressing: Case[] = [
  ...strangers('/api/v1/press'),
  { says: 'a token of the API', to: '/api/v1/press', status: [401] },
  ...['charley_press_', `charley_press_${'A'.repeat(43)}`, `charley_press_${'A'.repeat(44)}`].map(secret => ({
    says: secret,
    to: '/api/v1/press',
    headers: { authorization: `Bearer ${secret}` },
    status: [401],
  })),
]

export const pressingAddresses = (): Case[] => [
  ...[
    `charley_press_${'A'.repeat(43)}`,
    'charley_press_',
    'A'.repeat(5000),
    '__proto__',
    "'%20OR%201=1%20--",
    '%F0%9F%A6%B5',
    '%00',
    'a%0Ab',
  ].map(secret => ({ says: secret.slice(0, 40), to: `/api/v1/press/${secret}`, status: [400, 404] })),
  ...noPaths.map(path => ({ says: path, to: `/api/v1/press/${path}`, status: [400] })),
  ...noBodies.map(body => ({
    says: 'a body nobody asked for',
    to: '/api/v1/press/no-button',
    body,
    status: [404],
  })),
]
