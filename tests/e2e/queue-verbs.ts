import { expect, type Page } from '@playwright/test'
import { isKept } from './kept-files'
import { openForm, tap } from './verbs'

/** The bar that says what was saved, and takes it back. */
export const bar = (page: Page) => page.getByRole('region', { name: 'Last saved' })
/** The first drink for one tap on Today. */
export const firstDrink = (page: Page) =>
  page.getByRole('group', { name: 'Log a drink' }).getByRole('button').first()
/** What the screen says of what waits on the device. */
export const waits = (page: Page, words: string | RegExp) =>
  page.getByRole('link', { name: words }).filter({ visible: true }).first()
export const entriesOfToday = (page: Page) =>
  page.getByRole('list', { name: 'Entries of today' }).getByRole('listitem')

/** Fills in the form of a cramp, and saves it without a connection. */
export async function keepCramp(page: Page): Promise<void> {
  await openForm(page, '/cramps/new')
  await tap(page, 'Calf')
  await tap(page, 'Left')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Save cramp' }).click()
  await expect(bar(page)).toContainText('Kept on this device: cramp, left calf')
}

/** How many entries the server has of the person who is signed in, by their ids. */
export const onServer = async (page: Page): Promise<number> => new Set(await idsOnServer(page)).size

/** The id of every entry that the server has of the person who is signed in, as often as it lists it. */
export async function idsOnServer(page: Page): Promise<string[]> {
  const { origin } = new URL(page.url())
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const more: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const answer = await page.request.get(`${origin}/api/v1/entries?limit=200${more}`)
    const body: { entries: { id: string }[]; nextCursor: string | null } = await answer.json()
    ids.push(...body.entries.map(({ id }) => id))
    cursor = body.nextCursor
  } while (cursor !== null)
  return ids
}

/** Puts drinks into the queue of the person who is signed in, in the clear, as earlier versions kept them. */
export const keepDrinks = (page: Page, ids: readonly string[]): Promise<void> =>
  expect.poll(() => keepWhereThereIsAQueue(page, ids), { message: 'the page has made its queue' }).toBe(true)

/** The same; answers false where the page has not made its queue yet: whoever opens it before makes an empty one in its place. */
const keepWhereThereIsAQueue = (page: Page, ids: readonly string[]): Promise<boolean> =>
  page.evaluate(async ids => {
    if ((await indexedDB.databases()).every(({ name }) => name !== 'charley')) return false
    const opening = indexedDB.open('charley')
    const database = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(opening.error)
    })
    const transaction = database.transaction(['waiting', 'kits'], 'readwrite')
    const kit = transaction.objectStore('kits').get('kit')
    kit.onsuccess = () => {
      for (const id of kit.result === undefined ? [] : ids) {
        const entry = {
          kind: 'fluid',
          id,
          at: '2026-05-19T18:30:00+01:00',
          timeZone: 'Europe/London',
          beverageId: 'FNDDS-94000100',
          volumeMl: 250,
        }
        const rest = { owner: kit.result.owner, keptAt: 0, tries: 0, refused: null }
        transaction.objectStore('waiting').add({ act: 'add', id, entry, ...rest })
      }
    }
    await new Promise(done => {
      transaction.oncomplete = done
    })
    database.close()
    return kit.result !== undefined
  }, ids)

/** Waits until the app is on the device, so that a screen has everything it needs without a connection. */
export async function onTheDevice(page: Page): Promise<void> {
  await isKept(page)
  await page.reload()
  await isKept(page)
}
