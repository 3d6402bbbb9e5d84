import type { BrowserContext, Page } from '@playwright/test'
import { inProfile, withChromium } from './in-chromium'
import type { BenchPerson } from './installation'
import { timingOf, type Timing } from './timing'

/** How fast Cramp now is in Chromium. */
export type CrampNowTime = {
  /** From the tap on Today until it can be answered, with an empty cache, over a mobile line. */
  firstTime: Timing
  /** The same when the worker has put the app on the device, over the same line. */
  installed: Timing
  /** From a tap in it to the next paint, the processor four times as slow; the longest of each round. */
  interaction: Timing
}

/** A mobile line as browsers' tools imitate 4G: 9 Mbit/s down, 1.5 Mbit/s up, 60 ms there and back. */
const mobileLine = {
  offline: false,
  latency: 60,
  downloadThroughput: (9 * 1_000_000) / 8,
  uploadThroughput: (1.5 * 1_000_000) / 8,
}

/** Times so many rounds, each in a browser profile of its own. */
export async function crampNowTime(person: BenchPerson, url: string, rounds: number): Promise<CrampNowTime> {
  const firstTime: number[] = []
  const installed: number[] = []
  const interaction: number[] = []
  await withChromium(async browser => {
    for (let round = 0; round < rounds; round += 1) {
      await inProfile(browser, person, url, async (page, context) => {
        firstTime.push(await tapUntilUsable(page, context, url))
        interaction.push(await longestInteraction(page, context))
      })
      await inProfile(browser, person, url, async (page, context) => {
        await page.goto(url)
        await page.evaluate(async () => {
          await navigator.serviceWorker.ready
        })
        installed.push(await tapUntilUsable(page, context, url))
      })
    }
  })
  return {
    firstTime: timingOf(firstTime),
    installed: timingOf(installed),
    interaction: timingOf(interaction),
  }
}

/** Opens Today over the mobile line, taps "Cramp now", and waits until "It stopped" can be tapped. In ms. */
async function tapUntilUsable(page: Page, context: BrowserContext, url: string): Promise<number> {
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', mobileLine)
  await page.goto(url)
  const link = page.locator('a[href="/cramp-now"]').filter({ visible: true }).first()
  await link.waitFor()
  await page.waitForFunction(() => document.readyState === 'complete')
  const start = performance.now()
  await link.tap()
  await page.getByRole('button', { name: 'It stopped' }).click({ trial: true })
  return performance.now() - start
}

/** The longest time from a tap to the next paint while the muscle is chosen and a step is turned. In ms. */
async function longestInteraction(page: Page, context: BrowserContext): Promise<number> {
  const processor = await context.newCDPSession(page)
  await processor.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(() => {
    const seen = { longest: 0 }
    Reflect.set(window, 'seenInteraction', seen)
    const wish: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
      buffered: true,
    }
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe(wish)
  })
  await page.getByRole('button', { name: 'Which muscle' }).tap()
  await page.getByRole('button', { name: 'Left calf' }).tap()
  await page.getByRole('button', { name: /Strong/ }).tap()
  await page.getByRole('button', { name: 'Next step' }).tap()
  await page.waitForTimeout(500)
  const longest = await page.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'seenInteraction')
    return typeof seen === 'object' && seen !== null ? Number(Reflect.get(seen, 'longest')) : Number.NaN
  })
  await page.getByRole('button', { name: 'It stopped' }).tap()
  await page.getByRole('button', { name: /Opened by mistake/ }).tap()
  return longest
}
