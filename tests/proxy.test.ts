import { NextRequest } from 'next/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { config, proxy } from '@/proxy'

afterEach(() => vi.unstubAllEnvs())

const answer = (headers: Record<string, string> = {}) =>
  proxy(new NextRequest('http://charley.test/', { headers }))

const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''

describe('the policy of a page', () => {
  it('lets nothing run but what carries the nonce, and nothing come from elsewhere', () => {
    const policy = policyOf(answer())
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

  it('has a nonce of its own each time, which goes to the page whatever a browser sent', () => {
    const policies = Array.from({ length: 100 }, () => policyOf(answer()))
    expect(new Set(policies).size).toBe(100)
    const response = answer({
      'x-nonce': 'invented',
      'content-security-policy': "script-src 'nonce-invented'",
    })
    const passedOn = response.headers.get('x-middleware-request-x-nonce') ?? ''
    expect(policyOf(response)).toContain(`'nonce-${passedOn}'`)
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(policyOf(response))
  })

  it('allows the development server to evaluate, and nobody else', () => {
    vi.stubEnv('NODE_ENV', 'development')
    expect(policyOf(answer())).toContain("'unsafe-eval'")
  })

  it('asks browsers to stay with https where people come by https', () => {
    expect(answer().headers.has('strict-transport-security')).toBe(false)
    vi.stubEnv('PUBLIC_URL', 'https://diary.test')
    expect(answer().headers.get('strict-transport-security')).toBe('max-age=31536000')
  })
})

it('is for pages alone', () => {
  const [pattern = ''] = config.matcher
  const isMatched = (address: string) => new RegExp(`^${pattern}$`).test(address)
  expect(['/', '/sign-in', '/cramps/new', '/apiary'].filter(isMatched)).toHaveLength(4)
  expect(['/api/v1/entries', '/_next/static/a.js', '/_next/image'].filter(isMatched)).toEqual([])
})
