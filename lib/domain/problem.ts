import type * as z from 'zod'

/** Something wrong with what came in: where (`entries.3.severity`, empty for the whole) and what was expected. */
export type Problem = { path: string; message: string }

/** A value that passed, or every problem that kept it out. Never both. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

const joined = (parts: readonly PropertyKey[]): string => parts.map(String).join('.')

/** Zod's issues as problems; an unknown key is a problem at the path of that key. */
export function problemsOf(error: z.ZodError, under: readonly PropertyKey[] = []): Problem[] {
  return error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => ({
          path: joined([...under, ...issue.path, key]),
          message: 'This key is not known here.',
        }))
      : [{ path: joined([...under, ...issue.path]), message: issue.message }],
  )
}

/** Runs a schema over something from outside; the problems carry the path that leads to it. */
export function readWith<T>(
  schema: z.ZodType<T>,
  input: unknown,
  under: readonly PropertyKey[] = [],
): Read<T> {
  const result = schema.safeParse(input)
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: problemsOf(result.error, under) }
}
