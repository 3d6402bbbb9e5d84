import type { APIRequestContext } from '@playwright/test'
import { scriptGzip, scriptsAtFirst } from '../bench/weights'
import { expect, test } from './diary-test'
import { newPerson } from './people'

/** The text of every script that a browser with an empty cache fetches before a screen works. */
async function scriptsOf(request: APIRequestContext, path: string, language = 'en-GB'): Promise<string> {
  const html = await (await request.get(path, { headers: { 'accept-language': language } })).text()
  const sources = scriptsAtFirst(html)
  const texts = await Promise.all(sources.map(async source => (await request.get(source)).text()))
  return texts.join('\n')
}

/** A sentence of the gate of entries, and one of each language. */
const [ofTheGate, inEnglish, inGerman] = ['Write one of: ', 'No cramps today', 'Heute keine Krämpfe']

/** Of the messages that zod brings in fifty languages; none of them is ever shown. */
const ofZod = 'Entrada inválida'

/** How much Today may send before it works, in gzip bytes (docs/performance.md). */
const mostOfToday = 200_000

test('Today is sent without the gate of entries, and with one language; a form brings the gate alone', async ({
  page,
  baseURL,
}) => {
  await newPerson(page, 'light')
  const today = await scriptsOf(page.request, '/')
  expect(today).toContain(inEnglish)
  expect(today).not.toContain(inGerman)
  expect(today).not.toContain(ofTheGate)
  const html = await (await page.request.get('/')).text()
  expect(await scriptGzip(baseURL ?? '', html)).toBeLessThan(mostOfToday)
  const form = await scriptsOf(page.request, '/cramps/new')
  expect(form).toContain(ofTheGate)
  expect(form).not.toContain(ofZod)
})

test('a browser that asks for German is sent German alone', async ({ request }) => {
  const scripts = await scriptsOf(request, '/sign-in', 'de-DE')
  expect(scripts).toContain(inGerman)
  expect(scripts).not.toContain(inEnglish)
})

/** What a page of Next and React alone sends, in gzip bytes: the bench builds one and weighs it (docs/performance.md). */
const barePage = 134_900

/** How much more the screen during a cramp may send, in gzip bytes. */
const mostAbove = 40_000

test('the screen during a cramp is sent without the gate, the texts of other screens, and little above a bare page', async ({
  request,
  baseURL,
}) => {
  const scripts = await scriptsOf(request, '/cramp-now')
  expect(scripts).toContain('It stopped')
  expect(scripts).not.toContain(ofTheGate)
  expect(scripts).not.toContain(inEnglish)
  expect(scripts).not.toContain(inGerman)
  const html = await (await request.get('/cramp-now')).text()
  expect(await scriptGzip(baseURL ?? '', html)).toBeLessThanOrEqual(barePage + mostAbove)
})
