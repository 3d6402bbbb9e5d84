import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDrink, freshDiary, send, stored, type Diary } from './diary'
import { startServer, type RunningServer } from './server'

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

test('the same entry sent a hundred times in parallel is stored once', async () => {
  const drink = aDrink()
  const answers = await Promise.all(
    Array.from({ length: 100 }, async () => {
      const response = await send(server.url, diary.token, [drink])
      return { status: response.status, body: await response.text() }
    }),
  )
  const said = (status: string) => JSON.stringify({ results: [{ id: drink.id, status }] })
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  expect(answers.filter(({ body }) => body === said('created'))).toHaveLength(1)
  expect(answers.filter(({ body }) => body === said('unchanged'))).toHaveLength(99)
  expect(stored(diary.file, 'SELECT id FROM Entry')).toEqual([drink.id])
  expect(stored(diary.file, 'SELECT volumeMl FROM Fluid')).toEqual([250])
})
