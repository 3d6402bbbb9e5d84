import { newSession, type BenchPerson } from './installation'
import { getPage, postDocument } from './requests'
import { timingOf, type Timing } from './timing'

type Waits = Timing & { longestMs: number }

/** How long an import of ten years took, and how long others waited for an answer meanwhile. */
export type BesideImport = { importMs: number; health: Waits; today: Waits }

const pauseMs = 50

const longest = (times: readonly number[]): Waits => ({ ...timingOf(times), longestMs: Math.max(...times) })

/** Asks again and again, a moment apart, until told to end. */
function asking(ask: () => Promise<unknown>): { end: () => Promise<Waits> } {
  const times: number[] = []
  let isOver = false
  const asked = (async () => {
    while (!isOver) {
      const began = performance.now()
      await ask()
      times.push(performance.now() - began)
      await new Promise(resolve => setTimeout(resolve, pauseMs))
    }
  })()
  return {
    async end() {
      isOver = true
      await asked
      return longest(times)
    },
  }
}

/** Imports a document into the diary of one month as a dry run, which does the same work, while others look at pages. */
export async function besideImport(
  importer: BenchPerson,
  reader: BenchPerson,
  url: string,
  document: Uint8Array<ArrayBuffer>,
): Promise<BesideImport> {
  const session = await newSession(reader)
  await getPage(`${url}/`, session)
  const health = asking(() => getPage(`${url}/api/health`, ''))
  const today = asking(() => getPage(`${url}/`, session))
  const began = performance.now()
  await postDocument(importer, `${url}/api/v1/import?dryRun=true`, document)
  const importMs = performance.now() - began
  return { importMs, health: await health.end(), today: await today.end() }
}
