import { expect, test } from './diary-test'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { unfold } from './verbs'
import { afternoonZone } from './zones'

const timeZone = afternoonZone(new Date())

test.use({ timezoneId: timeZone })

test('an entry is found by kind and by text, corrected, deleted, and brought back from the trash', async ({
  page,
}) => {
  await newPerson(page, 'reader')
  const startedAt = momentIn(timeZone, 1, '09:00')
  await send(page, [
    {
      kind: 'cramp',
      timeZone,
      startedAt,
      muscle: 'calf',
      side: 'left',
      context: 'walking',
      note: 'By the river.',
    },
    { kind: 'fluid', timeZone, at: startedAt, beverageId: 'FNDDS-94000100', volumeMl: 444 },
  ])
  await page.goto('/timeline')
  const yesterday = page.getByRole('list', { name: 'Entries of Yesterday' })
  await expect(yesterday.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('navigation', { name: 'Show only' }).getByRole('link', { name: 'Cramps' }).click()
  await expect(page).toHaveURL('/timeline?kinds=cramp')
  await expect(yesterday.getByRole('listitem')).toHaveCount(1)
  await expect(yesterday).toContainText('Cramp, left calf')

  await page.getByRole('searchbox', { name: 'Search notes, names, muscles and tags' }).fill('RIVER')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page.getByText('1 entry with “RIVER”')).toBeVisible()
  expect(page.url(), 'what is searched for stands in no address').not.toMatch(/river/i)
  await yesterday.getByRole('link').click()
  await page.getByRole('link', { name: 'Edit' }).click()
  await expect(page.getByRole('heading', { name: 'Change this cramp' })).toBeVisible()
  await unfold(page, 'Note')
  await page.getByRole('textbox', { name: 'Note' }).fill('By the lake.')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page).not.toHaveURL(/edit/)

  await page.goto('/timeline')
  const remove = yesterday.getByRole('button', { name: /^Delete: Cramp, left calf/ })
  const bar = page.getByRole('region', { name: 'Last saved' })
  await remove.click()
  await expect(yesterday.getByRole('listitem')).toHaveCount(1)
  await bar.getByRole('button', { name: 'Undo' }).click()
  await expect(bar).toContainText('Brought back')
  await expect(yesterday.getByRole('listitem')).toHaveCount(2)
  await remove.click()
  await expect(yesterday.getByRole('listitem')).toHaveCount(1)

  await page.getByRole('link', { name: 'Trash' }).click()
  await page.getByRole('button', { name: 'Bring back: Cramp, left calf' }).click()
  await expect(page.getByText('The trash is empty.', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'To the timeline' }).click()
  await yesterday.getByRole('link').filter({ hasText: 'Cramp, left calf' }).click()
  await expect(page.getByText('By the lake.')).toBeVisible()
})
