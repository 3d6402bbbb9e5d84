import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { look } from './looking'
import { newPerson } from './people'
import { bar, firstDrink, keepCramp, onServer, onTheDevice, waits } from './queue-verbs'

/** Everything that the queue of this browser holds, as a program would find it that reads its files without a key. */
const queueAsText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error ?? new Error('no answer'))
      })
    const database = await answerOf(indexedDB.open('charley'))
    const rows = await answerOf(database.transaction('waiting').objectStore('waiting').getAll())
    database.close()
    return JSON.stringify(rows, (_key, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value,
    )
  })

/** Takes the key away, as a browser might that clears a part of its storage. */
const dropKeys = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('charley')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('keys', 'readwrite')
          transaction.objectStore('keys').clear()
          transaction.oncomplete = () => {
            opening.result.close()
            done()
          }
          transaction.onerror = () => failed(new Error('not cleared'))
        }
      }),
  )

test('what waits is locked on the device, survives a reload, and is sent as it was written', async ({
  page,
  context,
}) => {
  await newPerson(page, 'sealed')
  await onTheDevice(page)
  await keepCramp(page)
  const kept = await queueAsText(page)
  expect(kept).toContain('"act":"add"')
  expect(kept).not.toMatch(/calf|left|timeZone|cramp/)
  await context.setOffline(false)
  await expect.poll(() => onServer(page)).toBe(1)
  expect(await queueAsText(page)).toBe('[]')
})

test('an entry whose key is gone is shown, holds up nothing, and stays until it is dropped', async ({
  page,
  context,
}, testInfo) => {
  await newPerson(page, 'keyless')
  await onTheDevice(page)
  await context.setOffline(true)
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await dropKeys(page)
  await context.setOffline(false)
  await page.goto('/')
  await expect(waits(page, '1 entry could not be saved: have a look')).toBeVisible()
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Saved:')
  expect(await onServer(page)).toBe(1)
  await page.goto('/waiting')
  const row = page.getByRole('list', { name: 'What waits' }).getByRole('listitem')
  await expect(row).toContainText('An entry that this device cannot read any more')
  await look(page, 'waiting-unreadable', testInfo)
  await row.getByRole('button', { name: 'Drop it' }).click()
  await row.getByRole('button', { name: 'Drop it' }).last().click()
  await expect(page.getByText('Nothing waits on this device.')).toBeVisible()
})

test('a browser that keeps no key says that what waits lies unlocked', async ({
  page,
  context,
}, testInfo) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await newPerson(page, 'unlocked')
  await onTheDevice(page)
  await context.setOffline(true)
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await page.goto('/waiting')
  await expect(page.getByText(/^This browser keeps no key/)).toBeVisible()
  await look(page, 'waiting-unlocked', testInfo)
  await context.setOffline(false)
  await expect.poll(() => onServer(page)).toBe(1)
})
