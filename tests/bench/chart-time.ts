import type { Page } from '@playwright/test'
import { inProfile, withChromium } from './in-chromium'
import type { BenchPerson } from './installation'
import { timingOf, type Timing } from './timing'

/** The longest task of pages in which a drawing or a piece of one came on the screen, the processor four times as slow. */
export type ChartTime = Timing & { drawings: number }

/** Moments at which something was put into a drawing, and the tasks of 50 ms or more. */
type Seen = { drawings: number; drawnAt: number[]; tasks: { from: number; to: number }[] }

/**
 * Times so many rounds of opening pages of charts, each page in a browser profile of its own. Throws where no drawing
 * comes.
 */
export async function chartTime(
  person: BenchPerson,
  addresses: readonly string[],
  origin: string,
  rounds: number,
): Promise<ChartTime> {
  const longest: number[] = []
  let drawings = 0
  await withChromium(async browser => {
    for (let round = 0; round < rounds; round += 1) {
      const seen: Seen[] = []
      for (const address of addresses)
        await inProfile(browser, person, origin, page => open(page, `${origin}${address}`, seen), noWorker)
      drawings = seen.reduce((sum, page) => sum + page.drawings, 0)
      longest.push(Math.max(...seen.map(longestWithADrawing)))
    }
  })
  return { ...timingOf(longest), drawings }
}

/** On the first visit of a profile the worker fetches all files of the app: that is no drawing, and takes the same cores. */
const noWorker = { serviceWorkers: 'block' } as const

/** Opens a page with the processor four times as slow, and adds what was seen of it. */
async function open(page: Page, url: string, seen: Seen[]): Promise<void> {
  await watch(page)
  const processor = await page.context().newCDPSession(page)
  await processor.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('.recharts-surface').first().waitFor()
  await page.waitForTimeout(2000)
  seen.push(await page.evaluate((): Seen => Reflect.get(window, 'seenDrawings')))
}

/** Browsers report tasks from 50 ms on: a drawing in none of them took less. */
function longestWithADrawing({ drawnAt, tasks }: Seen): number {
  const drawing = tasks.filter(({ from, to }) => drawnAt.some(at => at >= from && at <= to))
  return Math.max(50, ...drawing.map(({ from, to }) => to - from))
}

/** Notes when anything is put into a drawing, and the tasks of 50 ms or more. No function in it has a name: tsx would call a helper that the page lacks. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { drawings: 0, drawnAt: [], tasks: [] }
    Reflect.set(window, 'seenDrawings', seen)
    new PerformanceObserver(list => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push({ from: startTime, to: startTime + duration })
    }).observe({ type: 'longtask', buffered: true })
    new MutationObserver(changes => {
      const places = changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes])
      if (!places.some(node => node instanceof Element && node.closest('.recharts-wrapper') !== null)) return
      seen.drawings = document.querySelectorAll('.recharts-surface').length
      seen.drawnAt.push(performance.now())
    }).observe(document, { childList: true, subtree: true })
  })
}
