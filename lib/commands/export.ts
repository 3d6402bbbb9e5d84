import { once } from 'node:events'
import { diaryPages, loadDiaryFrame } from '../data/diary-pages'
import { findSignIn } from '../data/users'
import { profileSchema } from '../domain/profile'
import { instantSchema } from '../domain/time/instant'
import { historyPieces } from '../exchange/history-stream'
import { command, finished, wrongCall, wrongInput, type Call, type Ending } from './command'
import { prepareData } from './data-folder'

const usage = `Usage: npm run --silent export -- EMAIL > diary.json

Writes everything in the person's diary as one history document.`

/** Writes a piece to standard output, and waits while whoever reads is slower. */
async function write(piece: string): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

const untold = () => profileSchema.parse({ timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone })

/** Writes a diary as a history document; `put` takes its pieces one after the other. */
export async function exportDiary(call: Call, put: (piece: string) => Promise<void>): Promise<Ending> {
  const [email, ...more] = call.words
  if (email === undefined || email.startsWith('-') || more.length > 0) return wrongCall(usage)
  await prepareData()
  const owner = (await findSignIn(email))?.owner
  if (owner === undefined) return wrongInput(`There is no account with the address ${email}.`)
  const pieces = historyPieces({
    exportedAt: instantSchema.parse(new Date().toISOString()),
    pages: diaryPages(owner),
    frame: async () => {
      const { profile, items, deletedItems, presets, reminders, experiments, notices, plans } =
        await loadDiaryFrame(owner)
      return {
        profile: profile ?? untold(),
        items,
        settings: { presets, experiments, deletedItems, ...(reminders && { reminders }) },
        notices,
        plans,
      }
    },
  })
  for await (const piece of pieces) await put(piece)
  return finished
}

await command(import.meta.url, call => exportDiary(call, write))
