import { afterEach, beforeEach, expect, test } from 'vitest'
import { browserLastUsed, freshDiary, stored, type Diary } from './diary'
import { hears, holdTransaction, startServer, type RunningServer } from './server'

let diary: Diary
let server: RunningServer
beforeEach(async () => {
  diary = await freshDiary()
  server = await startServer(diary.folder)
})
afterEach(async () => {
  await server.end()
  await diary.close()
})

/** A use that lies a day back is written down again when the session asks for something: one plain write each. */
const browsers = () => Promise.all(Array.from({ length: 50 }, () => browserLastUsed(diary.owner, 1)))

const writtenSince = (moment: number) =>
  stored(diary.file, `SELECT count(*) FROM Session WHERE lastSeenAt >= ${moment}`)

test('50 plain writes through a page and a route handler survive a transaction that rolls back', async () => {
  const headers = await browsers()
  const began = Date.now()
  expect(writtenSince(began)).toEqual([0])
  const rollBack = await holdTransaction(server)
  const arrived = hears(server, 'request', headers.length)
  const asked = headers.map((browser, index) =>
    fetch(`${server.url}${index % 2 === 0 ? '/more' : '/api/v1/profile'}`, { headers: browser }),
  )
  await arrived
  await new Promise(resolve => setTimeout(resolve, 500))
  await rollBack()
  const answers = await Promise.all(asked)
  expect(answers.map(({ status }) => status)).toEqual(headers.map(() => 200))
  expect(writtenSince(began)).toEqual([50])
  expect(stored(diary.file, "SELECT count(*) FROM Wait WHERE keyHash = 'rolled back'")).toEqual([0])
})
