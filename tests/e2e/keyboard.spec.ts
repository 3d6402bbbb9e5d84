import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import { openForm } from './verbs'

/** What has the focus, by its words or its label. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const labelled =
      element instanceof HTMLInputElement ? [...(element.labels ?? [])].map(label => label.innerText) : []
    return [element.getAttribute('aria-label') ?? '', ...labelled, element.innerText].join(' ').trim()
  })

/** Presses Tab until something with these words has the focus. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab')
    if (words.test(await focused(page))) return
  }
  throw new Error(`The keyboard never reached ${words.source}.`)
}

test('a drink is logged with the keyboard alone', async ({ page }) => {
  await newPerson(page, 'keys')
  await openForm(page, '/drinks/new')
  await tabTo(page, /Search drinks/)
  // Whoever types quickly does not wait for the list.
  await page.keyboard.type('espresso')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Change: Espresso/ })).toBeFocused()
  await tabTo(page, /^Amount, ml/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('60')
  await tabTo(page, /^Save drink/)
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('list', { name: 'Entries of today' }).getByText(/Espresso, 60 ml/),
  ).toBeVisible()
})

test('the first Tab leads past the navigation', async ({ page }) => {
  await newPerson(page, 'skipper')
  await page.reload()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('Skip to the content')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('what has the focus can be seen', async ({ page }) => {
  await newPerson(page, 'seen')
  await page.reload()
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const within = element.closest('label') ?? element
      return [element, within].some(at => {
        const { outlineStyle, outlineWidth } = getComputedStyle(at)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      })
    })
    expect(outline, await focused(page)).not.toBe(false)
  }
})
