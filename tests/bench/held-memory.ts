import { newSession, type BenchPerson } from './installation'
import { getPage } from './requests'
import type { BenchServer } from './server'

/** What the server still holds after freeing what it can, in MB: when it is warm, and after so many openings more. */
export type HeldMemory = { warm: number; after: number; openings: number }

/** Whatever is compiled or kept once is there after so many openings. */
const warmUp = 25

const openings = 50

/** For a server that tells its heap: opens each page again and again, by turns. */
export async function heldMemory(
  person: BenchPerson,
  { url, heldMb }: BenchServer,
  pages: readonly string[],
): Promise<HeldMemory> {
  const session = await newSession(person)
  const open = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      for (const page of pages) await getPage(`${url}${page}`, session)
    }
  }
  await open(warmUp)
  const warm = await heldMb()
  await open(openings)
  return { warm, after: await heldMb(), openings }
}
