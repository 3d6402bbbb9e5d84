import { newSession, type BenchPerson } from './installation'
import { memoryOf } from './machine'
import { getAnswer, getPage } from './requests'
import type { BenchServer } from './server'

/** Memory of the server in MB before an export, at its highest during it, and after it; null where it cannot be read. */
export type ExportMemory = { before: number | null; peak: number | null; after: number | null }

/** Pages looked at before: a server that has done nothing yet grows with whatever it does first. */
const looks = 20

/**
 * For a server that was started for this and has answered a few pages and small exports: after much other work an export
 * would only fill memory that is there already.
 */
export async function exportMemory(
  people: { month: BenchPerson; decade: BenchPerson },
  { url, pid }: BenchServer,
): Promise<ExportMemory> {
  const address = `${url}/api/v1/export`
  const session = await newSession(people.month)
  for (let time = 0; time < looks; time += 1) {
    for (const path of ['/', '/timeline', '/trends']) await getPage(`${url}${path}`, session)
    await getAnswer(people.month, address)
  }
  const before = memoryOf(pid)
  if (before === null) return { before: null, peak: null, after: null }
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(pid) ?? 0)), 10)
  await getAnswer(people.decade, address)
  clearInterval(watch)
  return { before, peak, after: memoryOf(pid) }
}
