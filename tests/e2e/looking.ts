import type { Page, TestInfo } from '@playwright/test'
import axe from 'axe-core'
import { expect } from './diary-test'

const themes = ['light', 'dark'] as const

/** Waits until a page is drawn and takes clicks. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveTitle(/./)
  await page.evaluate(() => document.fonts.ready)
}

/** Lets what moves arrive, and keeps a picture of the screen, but not in a check, whose pictures nobody can open. */
export async function takePicture(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish()
  })
  if (process.env.CI) return
  await page.screenshot({
    path: `test-results/screens/${screen}.png`,
    fullPage: true,
    animations: 'disabled',
  })
}

/** Looks at the screen as it stands, in both themes: takes its picture, scans it for barriers, and checks that it fits the window. */
export async function look(page: Page, name: string, testInfo: TestInfo): Promise<void> {
  await settled(page)
  const grounds: string[] = []
  for (const theme of themes) {
    const screen = `${name}-${testInfo.project.name}-${theme}`
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    await takePicture(page, screen)
    grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    await expectNoBarrier(page, screen)
    await expectFits(page, screen)
  }
  expect.soft(new Set(grounds).size, `${name} has a ground of its own in each theme`).toBe(themes.length)
}

/** Looks at one address after the other at night: what the device keeps is set before each is opened. */
export async function lookAtNight(
  page: Page,
  screens: readonly (readonly [name: string, address: string])[],
  testInfo: TestInfo,
): Promise<void> {
  await page.evaluate(() => localStorage.setItem('charley.look', 'night'))
  for (const [name, address] of screens) {
    await page.goto(address)
    await settled(page)
    await expect(page.locator('html')).toHaveAttribute('data-look', 'night')
    const screen = `${name}-${testInfo.project.name}-night`
    await takePicture(page, screen)
    await expectNoBarrier(page, screen)
    await expectFits(page, screen)
  }
}

/** Looks at one address after the other. */
export async function lookAt(
  page: Page,
  screens: readonly (readonly [name: string, address: string])[],
  testInfo: TestInfo,
): Promise<void> {
  for (const [name, address] of screens) {
    await page.goto(address)
    await look(page, name, testInfo)
  }
}

const barriers = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Scans what is on the screen for barriers. */
export async function expectNoBarrier(page: Page, screen: string): Promise<void> {
  expect(page.frames(), `${screen} has no frames, into which the scan would not look`).toHaveLength(1)
  // A page keeps the scan until it is left: reading it anew takes about as long as scanning.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async tags => {
    const scan: typeof axe = Reflect.get(window, 'axe')
    // What is right need not be described node by node; and no rule with these tags reads the style sheets.
    const { violations } = await scan.run({
      runOnly: tags,
      resultTypes: ['violations'],
      preload: { assets: ['media'] },
    })
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 3).map(node => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
    }))
  }, barriers)
  expect.soft(found, `barriers on ${screen}`).toEqual([])
}

async function expectFits(page: Page, screen: string): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(wide, `${screen} is wider than its window`).toBeLessThanOrEqual(0)
}
