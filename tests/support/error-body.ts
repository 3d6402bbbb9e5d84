import { expect } from 'vitest'

/** The error body, checked against the contract: a code, a sentence, and problems with paths. */
export async function errorOf(answer: Response) {
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  const body = await answer.json()
  expect(Object.keys(body)).toEqual(['error'])
  expect(body.error).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  expect(JSON.stringify(body)).not.toMatch(/\bat .*\.ts:|SELECT|prisma/i)
  const problems: { path: string; message: string }[] = body.error.problems ?? []
  for (const problem of problems) expect(problem.message).not.toBe('')
  return { ...body.error, paths: problems.map(problem => problem.path) }
}
