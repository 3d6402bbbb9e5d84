import type { Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { expect, takesAnswers } from './diary-test'
import { makeAccount } from './made-account'

const server = `http://localhost:${process.env.E2E_PORT || 3310}`

/** Somebody with an account: what they sign in with. */
export type Account = { email: string; password: string }

/** Words nobody else uses, so that every test has people of its own. */
export const newAccount = (name: string): Account => ({
  email: `${name}.${randomUUID().slice(0, 8)}@example.org`,
  password: `four unusual words ${randomUUID()}`,
})

/** Makes an account on the sign-up page; ends on the first run. */
export async function signUp(page: Page, account: Account): Promise<void> {
  await page.goto('/sign-up')
  await expect(page.getByRole('button', { name: 'Make the account' })).toBeEnabled()
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(account.password)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
}

/** Answers the first run with the device's own zone; ends on Today. */
export async function firstRun(page: Page, answers: { emergencyNumber?: string } = {}): Promise<void> {
  await takesAnswers(page)
  if (answers.emergencyNumber !== undefined)
    await page.getByLabel('Emergency number').fill(answers.emergencyNumber)
  await page.getByRole('button', { name: 'Start the diary' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** A new person who has gone the whole way in: an account, the first run; ends on Today. */
export async function newPersonByHand(page: Page, name = 'ada'): Promise<Account> {
  const account = newAccount(name)
  await signUp(page, account)
  await firstRun(page, { emergencyNumber: '112' })
  return account
}

/** A new person with an empty diary, on Today. The account is made beside the server, as the way in would make it. */
export async function newPerson(page: Page, name = 'ada'): Promise<Account> {
  const account = newAccount(name)
  const device = await page.evaluate(() => ({
    userAgent: navigator.userAgent,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  }))
  await page.context().addCookies([{ ...(await makeAccount(account, device)), url: server }])
  await page.goto('/')
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await takesTaps(page)
  return account
}

/** Waits until the page has woken up: what is tapped before leads nowhere. */
const takesTaps = (page: Page) =>
  page.waitForFunction(() => Object.keys(document).some(key => key.startsWith('__reactContainer')))

/** Signs in on the sign-in page; ends on Today. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled()
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/')
}

/** Signs out from the More screen (phone) or the side column (desktop). */
export async function signOut(page: Page): Promise<void> {
  await page.goto('/more')
  await page.getByRole('button', { name: 'Sign out' }).filter({ visible: true }).first().click()
  await expect(page).toHaveURL('/sign-in')
}
