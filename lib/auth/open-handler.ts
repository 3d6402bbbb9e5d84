import { refusalOf } from './failure'
import type { Route, RouteContext } from './handler'
import { refusalResponse, type Outcome } from './refusal'

/**
 * Builds a route that anybody may call: it reads nothing of a diary. A browser keeps nothing of what it answers, or, with
 * `no-cache`, asks before it uses what it kept.
 */
export function openHandler(
  run: (request: Request, context: RouteContext) => Promise<Outcome<Response>>,
  keeping: 'no-store' | 'no-cache' = 'no-store',
): Route {
  return async (request, context) => {
    try {
      const outcome = await run(request, context)
      if (!outcome.ok) return refusalResponse(outcome.refusal)
      outcome.value.headers.set('cache-control', keeping)
      return outcome.value
    } catch (error) {
      return refusalResponse(refusalOf(error))
    }
  }
}
