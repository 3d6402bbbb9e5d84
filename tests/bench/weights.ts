import { gzipSync } from 'node:zlib'
import { getPage } from './requests'

/** What a page weighs when a browser has nothing of it: characters of HTML, of the data in it, and its scripts. */
export type Weight = {
  htmlBytes: number
  /** The HTML without what its scripts carry. */
  markupBytes: number
  /** What the HTML carries for React: the data of the page. */
  dataBytes: number
  htmlGzipBytes: number
  /** Scripts the HTML names, run or fetched ahead, gzip. */
  scriptGzipBytes: number
}

const bytes = (text: string): number => Buffer.byteLength(text)

const dataIn = (html: string): string =>
  [...html.matchAll(/self\.__next_f\.push\((\[.*?\])\)<\/script>/gs)]
    .map(([, pushed]) => (JSON.parse(pushed ?? '[]') as unknown[])[1])
    .filter(part => typeof part === 'string')
    .join('')

/** Whether a current browser fetches this at once as a script; those for old ones (`nomodule`) are not. */
const isScript = (tag: string): boolean =>
  tag.startsWith('<script')
    ? !/\bnomodule\b/i.test(tag)
    : /\brel="preload"/.test(tag) && /\bas="script"/.test(tag)

/** Addresses of the scripts that a document names: those it runs, and those it has fetched ahead (its language). */
export const scriptsAtFirst = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter(isScript)
      .flatMap(tag => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
      .map(address => address.replaceAll('&amp;', '&')),
  ),
]

export async function scriptGzip(origin: string, html: string): Promise<number> {
  let sum = 0
  for (const source of scriptsAtFirst(html)) {
    const script = await (await fetch(new URL(source, origin))).arrayBuffer()
    sum += gzipSync(Buffer.from(script)).length
  }
  return sum
}

/** Weighs a page as a browser gets it in a session. */
export async function weigh(origin: string, path: string, session: string): Promise<Weight> {
  const html = await getPage(`${origin}${path}`, session)
  return {
    htmlBytes: bytes(html),
    markupBytes: bytes(html.replace(/<script\b[\s\S]*?<\/script>/g, '')),
    dataBytes: bytes(dataIn(html)),
    htmlGzipBytes: gzipSync(html).length,
    scriptGzipBytes: await scriptGzip(origin, html),
  }
}
