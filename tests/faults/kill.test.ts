import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '@/lib/domain/id'
import { aDrink, freshDiary, send, stored, type Diary } from './diary'
import { startServer, type RunningServer } from './server'

const cycles = 25
const writers = 8

let diary: Diary
beforeEach(async () => {
  diary = await freshDiary()
})
afterEach(() => diary.close())

/** Writes one entry after the other and notes each that was acknowledged, until the server is gone. */
async function writeUntilKilled(server: RunningServer, token: string, acknowledged: string[]): Promise<void> {
  for (;;) {
    const id = newId()
    try {
      const response = await send(server.url, token, [aDrink(id)])
      if (response.status === 200 && (await response.text()).includes('created')) acknowledged.push(id)
    } catch {
      return // The connection broke: nobody knows whether this one was saved, and it was not acknowledged.
    }
  }
}

async function readThroughTheApi(server: RunningServer, token: string): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const response = await fetch(`${server.url}/api/v1/entries?limit=200${query}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const page: { entries: { id: string }[]; nextCursor: string | null } = await response.json()
    ids.push(...page.entries.map(({ id }) => id))
    cursor = page.nextCursor
  } while (cursor !== null)
  return ids
}

test(
  `every acknowledged entry is there, once, after ${cycles} times kill -9 during writes`,
  { timeout: 15 * 60_000 },
  async () => {
    const acknowledged: string[] = []
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const server = await startServer(diary.folder)
      const before = acknowledged.length
      const writing = Array.from({ length: writers }, () =>
        writeUntilKilled(server, diary.token, acknowledged),
      )
      while (acknowledged.length < before + writers) await new Promise(resolve => setTimeout(resolve, 5))
      await new Promise(resolve => setTimeout(resolve, (cycle * 137) % 500))
      await server.end('SIGKILL')
      await Promise.all(writing)
      const there = new Set(stored(diary.file, 'SELECT Entry.id FROM Entry JOIN Fluid USING (userId, id)'))
      expect(
        acknowledged.filter(id => !there.has(id)),
        `cycle ${cycle}`,
      ).toEqual([])
      expect(stored(diary.file, 'SELECT count(*) FROM Entry')).toEqual([there.size])
    }
    const server = await startServer(diary.folder)
    const seen = await readThroughTheApi(server, diary.token)
    await server.end()
    expect(new Set(seen).size).toBe(seen.length)
    expect(acknowledged.filter(id => !seen.includes(id))).toEqual([])
    expect(acknowledged.length).toBeGreaterThanOrEqual(cycles * writers)
  },
)
