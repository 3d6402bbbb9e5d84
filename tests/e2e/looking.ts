import AxeBuilder from '@axe-core/playwright'
import type { Page, TestInfo } from '@playwright/test'
import { expect } from './diary-test'

/** Waits until a page is drawn and takes clicks. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

/** Looks at the screen as it stands: takes its picture, scans it for barriers, and checks that it fits the window. */
export async function look(page: Page, name: string, testInfo: TestInfo): Promise<void> {
  await settled(page)
  await page.screenshot({ path: `test-results/screens/${name}-${testInfo.project.name}.png`, fullPage: true })
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    screen: name,
    id,
    help,
    where: nodes.slice(0, 3).map(node => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
  }))
  expect.soft(found, `barriers on ${name}`).toEqual([])
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(wide, `${name} is wider than its window`).toBeLessThanOrEqual(0)
}
