import * as z from 'zod'

/** An object as JSON holds it, of which only the outline is known here. */
export type PlainObject = Record<string, unknown>

/** How deep such an object may go: deep enough for anything sensible, too shallow to hurt whoever walks it. */
const deepest = 32

const tooDeep = `Nest at most ${deepest} levels deep.`
const forbidden = 'This key is not known here.'

type Step = { value: unknown; path: PropertyKey[] }

/** What makes a nested value unfit to be passed on: the path and why; null when it is fit. Walks without recursion. */
function unfit(root: PlainObject): { path: PropertyKey[]; message: string } | null {
  const waiting: Step[] = [{ value: root, path: [] }]
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { value, path } = step
    if (typeof value !== 'object' || value === null) continue
    if (path.length > deepest) return { path, message: tooDeep }
    for (const key of Object.keys(value)) {
      if (key === '__proto__') return { path: [...path, key], message: forbidden }
    }
    for (const [key, held] of Object.entries(value)) waiting.push({ value: held, path: [...path, key] })
  }
  return null
}

/** An object that is passed through: any keys but `__proto__`, not nested too deep. */
export const plainObject = z
  .custom<PlainObject>(
    value => typeof value === 'object' && value !== null && !Array.isArray(value),
    'Write an object.',
  )
  .superRefine((value, context) => {
    const problem = unfit(value)
    if (problem) context.addIssue({ code: 'custom', path: problem.path, message: problem.message })
  })
