import { expect, test } from './diary-test'

test.use({ javaScriptEnabled: false })

for (const [address, button] of [
  ['/sign-in', 'Sign in'],
  ['/sign-up', 'Make the account'],
] as const)
  test(`${address}: nothing can be typed before the page takes answers, and nothing stands in an address`, async ({
    page,
  }) => {
    await page.goto(address)
    const opened: string[] = []
    page.on('request', request => {
      if (request.isNavigationRequest()) opened.push(request.url())
    })
    await expect(page.locator('form')).toHaveAttribute('inert')
    await expect(page.getByText(button, { exact: true }).locator('xpath=ancestor::button')).toBeDisabled()
    const password = page.locator('input[type=password]')
    await password.click({ force: true })
    await page.keyboard.type('four unusual words')
    await page.keyboard.press('Enter')
    await expect(password).toHaveValue('')
    expect(opened).toEqual([])
    await expect(page).toHaveURL(address)
  })
