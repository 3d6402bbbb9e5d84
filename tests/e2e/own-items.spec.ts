import { expect, test } from './diary-test'
import { newPerson } from './people'
import { openForm, save, unfold } from './verbs'

const today = 'Entries of today'

test('a drink of one’s own is made in the middle of the form, logged, and shown by its name', async ({
  page,
}) => {
  await newPerson(page, 'lassi')
  await openForm(page, '/drinks/new')
  await page.getByLabel('Amount, ml', { exact: true }).fill('350')
  await page.getByRole('combobox', { name: 'Search drinks' }).fill('Salty lassi')
  await page.getByRole('button', { name: 'Add your own: “Salty lassi”' }).click()
  const own = page.getByRole('group', { name: 'A drink of your own' })
  await expect(own.getByLabel('What it is called')).toHaveValue('Salty lassi')
  await own.getByRole('button', { name: 'Save and choose it' }).click()
  await expect(page.getByRole('button', { name: 'Change: Salty lassi' })).toBeVisible()
  await expect(page.getByLabel('Amount, ml', { exact: true })).toHaveValue('350')
  await save(page, 'Save drink')
  await expect(page.getByRole('list', { name: today })).toContainText('Salty lassi')
})

test('a recipe of several foods is made, found by the search, and says what its parts hold', async ({
  page,
}) => {
  await newPerson(page, 'baker')
  await openForm(page, '/items/new?kind=recipe')
  await page.getByLabel('What it is called').fill('Breakfast bowl')
  for (const [typed, name, grams] of [
    ['rolled oats', 'Oats, rolled, dry', '80'],
    ['banana', 'Banana, raw', '118'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Search foods' }).fill(typed)
    await page.getByRole('option').filter({ hasText: name }).first().click()
    await page.getByLabel(`${name}, g`, { exact: true }).fill(grams)
  }
  await page.getByRole('button', { name: 'Save recipe' }).click()
  await page.getByRole('link', { name: /Breakfast bowl/ }).click()
  const figures = page.getByRole('region', { name: 'In 100 g of it, from its parts' })
  await expect(figures).toContainText('Potassium')
  await expect(figures).not.toContainText('not known')

  await openForm(page, '/foods/new')
  await page.getByRole('combobox', { name: 'Search foods' }).fill('breakfast bowl')
  await page.getByRole('option').filter({ hasText: 'Breakfast bowl' }).first().click()
  await page.getByLabel('Weight, g', { exact: true }).fill('198')
  await save(page, 'Save food')
  await expect(page.getByRole('list', { name: today })).toContainText('Breakfast bowl')
})

test('the drinks for one tap are chosen, ordered and hidden', async ({ page }) => {
  await newPerson(page, 'chooser')
  await openForm(page, '/settings/presets')
  await page
    .getByRole('button', { name: /^Water: hide it on Today/ })
    .first()
    .click()
  await page.getByRole('combobox', { name: 'Search drinks' }).fill('cola')
  await page.getByRole('option').filter({ hasText: /^Cola/ }).first().click()
  await page.getByLabel('Cola: how much, ml', { exact: true }).fill('330')
  await page.getByRole('button', { name: 'Save choice' }).click()
  await expect(page).toHaveURL('/')
  const drinks = page.getByRole('group', { name: 'Log a drink' })
  await expect(drinks.getByRole('button', { name: /Cola.*330/ })).toBeVisible()
  await expect(drinks.getByRole('button', { name: /^Water/ })).toHaveCount(0)
})

test('of two tabs that change the same drink the later is told, and says which words stay', async ({
  page,
  context,
}) => {
  await newPerson(page, 'tabs')
  await openForm(page, '/items/new?kind=drink')
  await page.getByLabel('What it is called').fill('Lassi')
  await page.getByRole('button', { name: 'Save drink' }).click()
  await page.getByRole('link', { name: /Lassi/ }).click()
  await expect(page.getByLabel('What it is called')).toHaveValue('Lassi')
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('What it is called').fill('Sweet lassi')
  await other.getByRole('button', { name: 'Save drink' }).click()
  await expect(other.getByRole('link', { name: /Sweet lassi/ })).toBeVisible()

  await page.getByLabel('What it is called').fill('Salty lassi')
  await page.getByRole('button', { name: 'Save drink' }).click()
  await expect(page.getByText(/this item was changed elsewhere since you opened it/)).toBeVisible()
  await expect(page.getByLabel('What it is called')).toHaveValue('Salty lassi')
  await other.reload()
  await expect(other.getByRole('link', { name: /Sweet lassi/ })).toBeVisible()
  await page.getByRole('button', { name: 'Put my changes into it' }).click()
  await expect(page.getByRole('link', { name: /Salty lassi/ })).toBeVisible()
})

test('the portion of an own drink is the amount that is offered', async ({ page }) => {
  await newPerson(page, 'portion')
  await openForm(page, '/items/new?kind=drink')
  await page.getByLabel('What it is called').fill('Barley water')
  await unfold(page, 'Usual glass or bottle')
  await page.getByLabel('What you call it').fill('jug')
  await page.getByLabel(/^It holds/).fill('420')
  await page.getByRole('button', { name: 'Save drink' }).click()
  await expect(page).toHaveURL('/items')
  await openForm(page, '/drinks/new')
  await page.getByRole('combobox', { name: 'Search drinks' }).fill('barley')
  await page.getByRole('option').filter({ hasText: 'Barley water' }).click()
  await expect(page.getByLabel('Amount, ml', { exact: true })).toHaveValue('420')
  await save(page, 'Save drink')
  await expect(page.getByRole('list', { name: today })).toContainText('Barley water, 420 ml')
})
