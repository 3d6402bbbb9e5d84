import type { Page } from '@playwright/test'
import { inProfile, withChromium } from './in-chromium'
import type { BenchPerson } from './installation'
import { timingOf, type Timing } from './timing'

/** The longest task of a page in which a drawing came on the screen, the processor four times as slow. */
export type ChartTime = Timing & { drawings: number }

type Seen = { drawnAt: number[]; tasks: { from: number; to: number }[] }

/** Times so many rounds of opening a page of charts, each in a browser profile of its own. Throws where no drawing comes. */
export async function chartTime(
  person: BenchPerson,
  address: string,
  origin: string,
  rounds: number,
): Promise<ChartTime> {
  const longest: number[] = []
  let drawings = 0
  await withChromium(async browser => {
    for (let round = 0; round < rounds; round += 1) {
      await inProfile(browser, person, origin, async (page, context) => {
        await watch(page)
        const processor = await context.newCDPSession(page)
        await processor.send('Emulation.setCPUThrottlingRate', { rate: 4 })
        await page.goto(`${origin}${address}`, { waitUntil: 'networkidle' })
        await page.locator('.recharts-surface').first().waitFor()
        await page.waitForTimeout(500)
        const seen = await page.evaluate((): Seen => Reflect.get(window, 'seenDrawings'))
        drawings = seen.drawnAt.length
        longest.push(longestWithADrawing(seen))
      })
    }
  })
  return { ...timingOf(longest), drawings }
}

/** Browsers report tasks from 50 ms on: a drawing in none of them took less. */
function longestWithADrawing({ drawnAt, tasks }: Seen): number {
  const drawing = tasks.filter(({ from, to }) => drawnAt.some(at => at >= from && at <= to))
  return Math.max(50, ...drawing.map(({ from, to }) => to - from))
}

/** Notes when drawings are put into the page, and the tasks of 50 ms or more. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { drawnAt: [], tasks: [] }
    Reflect.set(window, 'seenDrawings', seen)
    new PerformanceObserver(list => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push({ from: startTime, to: startTime + duration })
    }).observe({ type: 'longtask', buffered: true })
    const known = new WeakSet<Element>()
    new MutationObserver(() => {
      for (const drawing of document.querySelectorAll('.recharts-surface')) {
        if (known.has(drawing)) continue
        known.add(drawing)
        seen.drawnAt.push(performance.now())
      }
    }).observe(document, { childList: true, subtree: true })
  })
}
