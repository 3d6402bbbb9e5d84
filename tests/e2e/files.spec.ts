import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { look } from './looking'
import { newPerson, signOut } from './people'
import { logDrink } from './verbs'

/** What the screen says of the file that was chosen. */
const said = (page: Page) => page.getByRole('region', { name: 'Bring a diary in' }).getByRole('status')

test('a diary is taken away as one file, and brought into another account', async ({ page }, testInfo) => {
  await newPerson(page, 'leaving')
  await logDrink(page, { typed: 'water', name: 'Water', ml: 400, note: 'from the well' })
  await page.goto('/settings/delete-account')
  await page.getByRole('main').getByRole('link', { name: 'Import & export' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download everything' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^charley-\d{4}-\d\d-\d\d\.json$/)
  const file = testInfo.outputPath('diary.json')
  await download.saveAs(file)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(said(page)).toHaveText('Everything in this file is here already.')
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0)
  await signOut(page)

  await newPerson(page, 'arriving')
  await page.goto('/files')
  await look(page, 'files', testInfo)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(said(page)).toHaveText('1 entry in this file is new.')
  await look(page, 'files-preview', testInfo)
  await page.getByRole('button', { name: 'Import 1 entry' }).click()
  await expect(said(page)).toHaveText('1 entry was imported.')
  await page.getByRole('link', { name: 'See them in the timeline' }).click()
  await expect(page.getByRole('main')).toContainText('Water')
  await page.goto('/files')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(said(page)).toHaveText('Everything in this file is here already.')
})

test('what the profile does not say is filled in from the file, if the person likes', async ({
  page,
}, testInfo) => {
  await newPerson(page, 'filling')
  await page.goto('/files')
  const file = (profile: object) => ({
    name: 'diary.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'charley-history',
        version: 1,
        exportedAt: '2026-05-20T18:30:00Z',
        profile: { timeZone: 'Europe/London', ...profile },
        entries: [],
      }),
    ),
  })
  await page.locator('input[type=file]').setInputFiles(file({ heightCm: 173 }))
  await page.getByRole('checkbox', { name: 'Fill in what your profile does not say' }).uncheck()
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Fill in what your profile does not say' }).check()
  await look(page, 'files-fill', testInfo)
  await page.getByRole('button', { name: 'Import' }).click()
  await expect(said(page)).toHaveText('Imported.')
  await page.goto('/settings/profile')
  await expect(page.getByLabel(/^Height/)).toHaveValue('173')
})

test('a file that is no diary, or has a fault, is named and changes nothing', async ({ page }, testInfo) => {
  await newPerson(page, 'faulty')
  await page.goto('/files')
  const choose = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
  await choose('picture.json', 'not JSON at all')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This file cannot be imported.')
  const drink = {
    kind: 'fluid',
    id: '018f2f1e-0000-7000-8000-000000000001',
    at: '2026-05-19T18:30:00+01:00',
    timeZone: 'Europe/London',
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
  }
  const diary = {
    format: 'charley-history',
    version: 1,
    exportedAt: '2026-05-20T18:30:00Z',
    profile: { timeZone: 'Europe/London' },
    entries: [drink, { ...drink, id: '018f2f1e-0000-7000-8000-000000000002', volumeMl: 0 }],
  }
  await choose('diary.json', JSON.stringify(diary))
  await expect(page.getByRole('main').getByText('entries.1.volumeMl')).toBeVisible()
  await look(page, 'files-problems', testInfo)
  await page.locator('input[type=file]').setInputFiles({
    name: 'diary.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...diary, entries: [drink] })),
  })
  await expect(said(page)).toHaveText('1 entry in this file is new.')
  await page.goto('/timeline')
  await expect(page.getByRole('main')).not.toContainText('250 ml')
})
