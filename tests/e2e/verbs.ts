import type { Locator, Page } from '@playwright/test'
import { expect } from './diary-test'

/** A date and a time on the device's clock, chosen under "Pick"; left out: the form's "Now". */
export type When = { date: string; time: string }

/** Opens a form and waits until it takes answers: its Save button is dead until then. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('button', { name: /^Save/ }).first()).toBeEnabled()
}

/** Taps a chip by its words. */
export const tap = (within: Page | Locator, words: string): Promise<void> =>
  within
    .locator('label')
    .filter({ hasText: new RegExp(`^${words}$`) })
    .filter({ visible: true })
    .first()
    .click()

/** Opens a folded row when it is closed. */
export async function unfold(page: Page, title: string): Promise<void> {
  const row = page.getByRole('button', { name: new RegExp(`^${title}`) })
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
}

async function chooseWhen(page: Page, when: When | undefined): Promise<void> {
  const back = page.getByRole('button', { name: 'Back to today' })
  if (when === undefined && (await back.isVisible())) await back.click()
  if (when === undefined) return
  await tap(page, 'Pick')
  await page.getByLabel('Date', { exact: true }).fill(when.date)
  await page.getByLabel('Time', { exact: true }).fill(when.time)
}

/** Saves, and waits until the page says so. */
export async function save(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved: / })).toBeAttached()
}

async function pickItem(page: Page, searchLabel: string, typed: string, name: string): Promise<void> {
  const change = page.getByRole('button', { name: /^Change: / })
  if (await change.isVisible()) await change.click()
  await page.getByRole('combobox', { name: searchLabel }).fill(typed)
  await page.getByRole('option').filter({ hasText: name }).first().click()
  await expect(change).toBeVisible()
}

export type LoggedDrink = { typed: string; name: string; ml: number; when?: When; note?: string }

export async function logDrink(page: Page, drink: LoggedDrink): Promise<void> {
  await openForm(page, '/drinks/new')
  await chooseWhen(page, drink.when)
  await pickItem(page, 'Search drinks', drink.typed, drink.name)
  await page.getByLabel('Amount, ml', { exact: true }).fill(String(drink.ml))
  if (drink.note !== undefined) await writeNote(page, drink.note)
  await save(page, 'Save drink')
}

export async function writeNote(page: Page, note: string): Promise<void> {
  await unfold(page, 'Note')
  await page.getByRole('textbox', { name: 'Note' }).fill(note)
}

export type LoggedFood = { typed: string; name: string; count?: string; when?: When }

export async function logFood(page: Page, food: LoggedFood): Promise<void> {
  await openForm(page, '/foods/new')
  await chooseWhen(page, food.when)
  await pickItem(page, 'Search foods', food.typed, food.name)
  if (food.count !== undefined) await page.getByRole('textbox', { name: 'How many' }).fill(food.count)
  await save(page, 'Save food')
}

export type LoggedExercise = { typed: string; name: string; minutes: number; effort?: number; endedAt?: When }

/** Saves a session; the question "Any cramp?" stands then. */
export async function logExercise(page: Page, session: LoggedExercise): Promise<void> {
  await openForm(page, '/exercise/new')
  await tap(page, 'It ended')
  await chooseWhen(page, session.endedAt)
  await pickItem(page, 'Search activities', session.typed, session.name)
  await page.getByLabel('Minutes, min', { exact: true }).fill(String(session.minutes))
  if (session.effort !== undefined)
    await tap(page.getByRole('group', { name: /How hard/ }), `${session.effort}.*`)
  await save(page, 'Save exercise')
  await expect(page.getByRole('heading', { name: 'Any cramp?' })).toBeVisible()
}

export type LoggedCramp = {
  when?: When
  muscle: string
  side: 'Left' | 'Right' | 'Both'
  severity?: 2 | 4 | 6 | 8 | 10
  minutes?: number
  doing?: string
  stretching?: { muscle: string; how: readonly string[] }
  cause?: string
  relief?: { method: string; helped: string }
  note?: string
}

/** Fills in the cramp form that is open, from what a person would say. */
export async function fillCramp(page: Page, cramp: LoggedCramp): Promise<void> {
  await chooseWhen(page, cramp.when)
  await tap(page.getByRole('radiogroup', { name: 'Muscle' }), cramp.muscle)
  await tap(page.getByRole('radiogroup', { name: 'Side', exact: true }), cramp.side)
  if (cramp.severity !== undefined)
    await tap(page.getByRole('group', { name: /How bad/ }), `${cramp.severity}.*`)
  if (cramp.minutes !== undefined) {
    await unfold(page, 'How long')
    await page.getByLabel('Minutes', { exact: true }).fill(String(cramp.minutes))
  }
  if (cramp.doing !== undefined) await sayDoing(page, cramp)
  if (cramp.cause !== undefined) {
    await unfold(page, 'Cause and heat')
    await tap(page.getByRole('group', { name: 'Did anything bring it on?' }), 'Yes')
    await tap(page.getByRole('group', { name: 'What was it?' }), cramp.cause)
  }
  if (cramp.relief !== undefined) {
    await unfold(page, 'What helped')
    await tap(page.getByRole('group', { name: 'What did you try?' }), cramp.relief.method)
    await tap(page.getByRole('group', { name: `${cramp.relief.method}: did it help?` }), cramp.relief.helped)
  }
  if (cramp.note !== undefined) await writeNote(page, cramp.note)
}

async function sayDoing(page: Page, { doing, stretching }: LoggedCramp): Promise<void> {
  await unfold(page, 'What you were doing')
  await tap(page.getByRole('group', { name: 'What were you doing?' }), doing ?? '')
  if (stretching === undefined) return
  await tap(page.getByRole('group', { name: 'Which muscle were you stretching?' }), stretching.muscle)
  for (const way of stretching.how) await tap(page.getByRole('group', { name: 'How you stretched' }), way)
}

export async function logCramp(page: Page, cramp: LoggedCramp): Promise<void> {
  await openForm(page, '/cramps/new')
  await fillCramp(page, cramp)
  await save(page, 'Save cramp')
}
