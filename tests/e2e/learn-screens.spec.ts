import { learnPageIds } from '@/lib/domain/learn/learn-page'
import { expect, test } from './diary-test'
import { look, lookAt } from './looking'
import { newPerson } from './people'
import { send } from './sending'

test.setTimeout(480_000)

test('every page to read, and the way there', async ({ page }, testInfo) => {
  await newPerson(page, 'learn')
  await page.goto('/learn')
  await look(page, 'learn', testInfo)
  await page.getByRole('link', { name: /Why a hamstring cramps/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Why a hamstring cramps')
  await lookAt(
    page,
    learnPageIds.map(id => [`learn-${id}`, `/learn/${id}`] as const),
    testInfo,
  )
})

test('a medicine is found by its name, fills its kind, and its page says what is known', async ({
  page,
}, testInfo) => {
  await newPerson(page, 'medicine-name')
  await page.goto('/medicines/new')
  const name = page.getByRole('combobox', { name: 'Name' })
  await name.pressSequentially('salbutmol')
  await expect(page.getByRole('option', { name: /Salbutamol/ })).toBeVisible()
  await look(page, 'medicine-found', testInfo)
  await name.press('ArrowDown')
  await name.press('Enter')
  await expect(name).toHaveValue('Salbutamol')
  await expect(page.getByLabel('What kind is it?')).toHaveValue('saba')
  await name.fill('quinine')
  await expect(page.getByText('ask your doctor or pharmacist')).toBeVisible()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.getByLabel('What kind is it?')).toHaveValue('')
  await look(page, 'medicine-quinine', testInfo)
})

test('the page of a medicine says what publications know, what is left out, and to ask first', async ({
  page,
}, testInfo) => {
  await newPerson(page, 'medicine-known')
  const medicine = (name: string, drugClass: string) => ({
    kind: 'medication',
    name,
    drugClass,
    startedOn: '2026-05-03',
  })
  await send(page, [
    medicine('Co-amilofruse', 'potassium-sparing-diuretic'),
    medicine('Atorvastatin', 'statin'),
    medicine('Tonic water', 'other'),
  ])
  await page.goto('/medicines')
  await look(page, 'medicines-known', testInfo)
  for (const [name, said] of [
    ['Co-amilofruse', 'What Charley leaves out'],
    ['Atorvastatin', 'the instruction of the NHS'],
    ['Tonic water', 'About quinine'],
  ] as const) {
    await page.goto('/medicines')
    await page.getByRole('link', { name: new RegExp(name) }).click()
    await expect(page.getByText(said)).toBeVisible()
    await page.getByText('How this is made').first().click()
    await look(page, `medicine-known-${name.toLowerCase().replace(' ', '-')}`, testInfo)
  }
})
