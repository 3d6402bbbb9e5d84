import Database from 'better-sqlite3'
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

test('while another program holds the database a write is told to come again, and then everything works', async () => {
  const holder = new Database(diary.file)
  holder.exec('BEGIN IMMEDIATE')
  const refused = await send(server.url, diary.token, [aDrink()])
  expect(refused.status).toBe(503)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  holder.exec('ROLLBACK')
  holder.close()
  const drinks = Array.from({ length: 100 }, () => aDrink())
  const answers = await Promise.all(drinks.map(drink => send(server.url, diary.token, [drink])))
  expect(answers.map(({ status }) => status)).toEqual(drinks.map(() => 200))
  expect(stored(diary.file, 'SELECT id FROM Entry ORDER BY id')).toEqual(drinks.map(({ id }) => id).sort())
})
