import { NextRequest } from 'next/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { config, proxy } from '@/proxy'

afterEach(() => vi.unstubAllEnvs())

const answer = (headers: Record<string, string> = {}) =>
  proxy(new NextRequest('http://charley.test/', { headers }))

const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''

describe('the policy of a page', () => {
  it('lets nothing run but what carries the nonce, and nothing come from elsewhere', async () => {
    const policy = policyOf(await answer())
    const nonce = /script-src 'self' 'nonce-([A-Za-z0-9+/]{24})' 'strict-dynamic';/.exec(policy)?.[1] ?? ''
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`)
    for (const rule of [
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ]) {
      expect(policy).toContain(rule)
    }
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
  })

  it('has a nonce of its own each time, which goes to the page whatever a browser sent', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => answer()))
    expect(new Set(answers.map(policyOf)).size).toBe(100)
    const response = await answer({
      'x-nonce': 'invented',
      'content-security-policy': "script-src 'nonce-invented'",
    })
    const passedOn = response.headers.get('x-middleware-request-x-nonce') ?? ''
    expect(policyOf(response)).toContain(`'nonce-${passedOn}'`)
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(policyOf(response))
  })

  it('tells the page the method of its request, whatever a browser sent', async () => {
    const asked = (method: string) =>
      proxy(new NextRequest('http://charley.test/', { method, headers: { 'x-charley-method': 'GET' } }))
    expect((await asked('HEAD')).headers.get('x-middleware-request-x-charley-method')).toBe('HEAD')
    expect((await asked('GET')).headers.get('x-middleware-request-x-charley-method')).toBe('GET')
  })

  it('allows the development server to evaluate, and nobody else', async () => {
    vi.stubEnv('NODE_ENV', 'development')
    expect(policyOf(await answer())).toContain("'unsafe-eval'")
  })

  it('asks browsers to stay with https where people come by https', async () => {
    expect((await answer()).headers.has('strict-transport-security')).toBe(false)
    vi.stubEnv('PUBLIC_URL', 'https://diary.test')
    expect((await answer()).headers.get('strict-transport-security')).toBe('max-age=31536000')
  })
})

it('is for pages alone', () => {
  const [pattern = ''] = config.matcher
  const isMatched = (address: string) => new RegExp(`^${pattern}$`).test(address)
  expect(['/', '/sign-in', '/cramps/new', '/apiary'].filter(isMatched)).toHaveLength(4)
  expect(['/api/v1/entries', '/_next/static/a.js', '/_next/image'].filter(isMatched)).toEqual([])
})

describe('what is sent to a page', () => {
  const sent = (body: BodyInit, headers: Record<string, string> = {}) =>
    proxy(
      new NextRequest('http://charley.test/sign-in', {
        method: 'POST',
        headers: { 'next-action': '7f', 'content-type': 'text/plain;charset=UTF-8', ...headers },
        body,
      }),
    )

  it.each(['[]', '[{}]', '[{"email":"$$5","name":"$undefined","n":1,"list":["a"]}]'])(
    'goes through where it is a call of an action: %s',
    async body => {
      const answered = await sent(body)
      expect([answered.status, answered.headers.get('x-middleware-next')]).toEqual([200, '1'])
    },
  )

  it.each([
    ['nothing', '', 400],
    ['half a list', '[', 400],
    ['no list', '{}', 400],
    ['null', 'null', 400],
    ['more than one thing', '[{},{}]', 400],
    ['a reference', '["$K1"]', 400],
    ['a reference within', '[{"a":[{"b":"$1:x"}]}]', 400],
    ['lists in lists', '['.repeat(50_000), 400],
    ['more than a megabyte', `["${'a'.repeat(1024 * 1024)}"]`, 413],
  ])('is turned away where it is %s', async (_, body, status) => {
    expect((await sent(body)).status).toBe(status)
  })

  it('is turned away as a form, and where it names no action', async () => {
    const form = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await sent('--x--', form)).status).toBe(415)
    const url = 'http://charley.test/sign-in'
    expect((await proxy(new NextRequest(url, { method: 'POST', body: '[]' }))).status).toBe(415)
  })
})
