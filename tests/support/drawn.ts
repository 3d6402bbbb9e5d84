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

/** What stands after "?" in an address. */
type Asked = Record<string, string | string[]>

const requestOf = (headers: Record<string, string>) => new Headers({ host: 'charley.test:3000', ...headers })

/** What a page answers whoever sends these headers, before it is drawn; `named` are the parts of its address in brackets. */
export async function answeredBy(
  page: string,
  headers: Record<string, string>,
  asked: Asked = {},
  named: Record<string, string> = {},
): Promise<ReactNode> {
  const { default: draw } = pageSchema.parse({ ...(await import(path.join(app, page))) })
  const props = { params: Promise.resolve(named), searchParams: Promise.resolve(asked) }
  const { value } = await inRequest(requestOf(headers), () => draw(props))
  return value
}

/** A page as the markup that a browser gets. */
export async function drawn(
  page: string,
  headers: Record<string, string>,
  asked: Asked = {},
  named: Record<string, string> = {},
): Promise<string> {
  const { value } = await inRequest(requestOf(headers), async () => {
    const answer = await answeredBy(page, headers, asked, named)
    const { prelude } = await prerender(createElement(WordsContext, { value: english }, answer))
    return new Response(prelude).text()
  })
  return value
}
