import { refusalOf } from './failure'
import type { Route, RouteContext } from './handler'
import { refusalResponse, type Outcome } from './refusal'

/** Builds a route that anybody may call: it reads nothing of a diary. Nothing it answers is kept by a browser. */
export function openHandler(
  run: (request: Request, context: RouteContext) => Promise<Outcome<Response>>,
): Route {
  return async (request, context) => {
    try {
      const outcome = await run(request, context)
      if (!outcome.ok) return refusalResponse(outcome.refusal)
      outcome.value.headers.set('cache-control', 'no-store')
      return outcome.value
    } catch (error) {
      return refusalResponse(refusalOf(error))
    }
  }
}
