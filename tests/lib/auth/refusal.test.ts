import { expect, it } from 'vitest'
import { notAllowedHere } from '@/lib/auth/refusal'

it('what is not allowed is named in the message too: the first field, and why', () => {
  const problems = [
    { path: 'entries.0.startedAt', message: 'This is more than 24 hours ahead. Write when it happened.' },
    { path: 'entries.1.at', message: 'This is more than 24 hours ahead. Write when it happened.' },
  ]
  expect(notAllowedHere(problems)).toMatchObject({
    status: 422,
    message:
      'The request was read, and is not allowed. entries.0.startedAt: This is more than 24 hours ahead. Write when it happened.',
    problems,
  })
  expect(notAllowedHere([{ path: '', message: 'No.' }]).message).toBe(
    'The request was read, and is not allowed.',
  )
})
