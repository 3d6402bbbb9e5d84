import { newSession, type BenchPerson } from './installation'
import { memoryOf } from './machine'
import { getAnswer, getPage } from './requests'
import type { BenchServer } from './server'

/** Memory of the server in MB before an export, at its highest during it, and after it; null where it cannot be read. */
export type ExportMemory = { before: number | null; peak: number | null; after: number | null }

type Read = { before: number; peak: number; after: number }

/** An export is measured so often; the one with the middle growth counts, because the engine frees when it likes. */
const exports = 5

/** Looks at other pages before each export: a server that has done nothing yet grows with whatever it does first. */
const looks = 20

async function oneExport(person: BenchPerson, { url, pid }: BenchServer): Promise<Read | null> {
  const before = memoryOf(pid)
  if (before === null) return null
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(pid) ?? 0)), 10)
  await getAnswer(person, `${url}/api/v1/export`)
  clearInterval(watch)
  return { before, peak, after: memoryOf(pid) ?? Number.NaN }
}

const growthOf = ({ before, peak }: Read): number => peak - before

/** For a server that was started for this. */
export async function exportMemory(
  people: { month: BenchPerson; decade: BenchPerson },
  server: BenchServer,
): Promise<ExportMemory> {
  const session = await newSession(people.month)
  const found: Read[] = []
  for (let round = 0; round < exports; round += 1) {
    for (let look = 0; look < looks; look += 1) {
      for (const path of ['/', '/timeline', '/trends']) await getPage(`${server.url}${path}`, session)
    }
    const read = await oneExport(people.decade, server)
    if (read !== null) found.push(read)
  }
  const sorted = found.toSorted((one, other) => growthOf(one) - growthOf(other))
  return sorted[Math.floor(sorted.length / 2)] ?? { before: null, peak: null, after: null }
}
