import path from 'node:path'
import { createElement, type ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import * as z from 'zod'
import { WordsContext } from '@/app/_ui/use-words'
import { english } from '@/lib/domain/words/english'
import { inRequest } from './request-scope'

const app = path.join(import.meta.dirname, '../../app')

const pageSchema = z.object({
  default: z.custom<(props: object) => Promise<ReactNode>>(value => typeof value === 'function'),
})

/** A page as the markup that a browser gets, for whoever sends these headers; `asked` is what stands after "?". */
export async function drawn(
  page: string,
  headers: Record<string, string>,
  asked: Record<string, string> = {},
): Promise<string> {
  const { default: draw } = pageSchema.parse({ ...(await import(path.join(app, page))) })
  const props = { params: Promise.resolve({}), searchParams: Promise.resolve(asked) }
  const { value } = await inRequest(new Headers({ host: 'charley.test:3000', ...headers }), async () => {
    const { prelude } = await prerender(createElement(WordsContext, { value: english }, await draw(props)))
    return new Response(prelude).text()
  })
  return value
}
