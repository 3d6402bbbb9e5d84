import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { newSession, type BenchPerson } from './installation'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }

/** Starts Chromium for some work, and ends it whatever comes of it. */
export async function withChromium(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  await work(browser).finally(() => browser.close())
}

/** Whether the app puts itself on the device, beside what is measured. */
type Options = { serviceWorkers: 'allow' | 'block' }

/** A telephone that is signed in, in a browser profile of its own. */
export async function inProfile(
  browser: Browser,
  person: BenchPerson,
  url: string,
  work: (page: Page, context: BrowserContext) => Promise<void>,
  { serviceWorkers }: Options = { serviceWorkers: 'allow' },
): Promise<void> {
  const context = await browser.newContext({ ...phone, locale: 'en-GB', serviceWorkers })
  const [name = '', ...value] = (await newSession(person)).split('=')
  await context.addCookies([{ name, value: value.join('='), url }])
  await work(await context.newPage(), context)
  await context.close()
}
