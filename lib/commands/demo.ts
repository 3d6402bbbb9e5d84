import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { hashPassword } from '../auth/password'
import { saveEntries } from '../data/entries'
import { saveOwnItem } from '../data/items'
import { knownItems } from '../data/known-items'
import { changeNotices } from '../data/notices'
import { addPlans } from '../data/plans'
import { loadProfile, saveProfile } from '../data/profile'
import type { UserId } from '../data/user-id'
import { createUser, deleteUser, findDemo } from '../data/users'
import { notAllowed } from '../domain/allowed'
import { demoDiary } from '../domain/demo/demo-diary'
import { historyOf } from '../domain/history'
import { livedNotices } from '../domain/notices/lived'
import type { EpochMs } from '../domain/time/instant'
import { command, finished, isWrongWord, wrongCall, wrongInput, type Call, type Ending } from './command'
import { prepareData } from './data-folder'

const usage = `Usage:
  npm run demo
  npm run demo -- --remove`

const email = 'demo@example.org'

/** The demo tells the same year to everybody; only the days it ends on differ. */
const seed = 1

/** Letters and digits that are not taken for each other, to be typed from a screen. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Four groups of five, 99 bits. */
const newPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => signs.charAt(randomInt(signs.length))).join(''),
  ).join('-')

/** So many entries are saved at once, so that a server beside this command is not kept from saving for long. */
const savedAtOnce = 500

/** The last months, whose notices the demo tells of, in days. */
const daysOfNotices = 120

/** The profile comes last: it says that nothing is missing. */
async function fill(owner: UserId, now: EpochMs): Promise<number> {
  const { profile, entries, items, plans } = demoDiary(seed, now)
  for (const item of items) await saveOwnItem(owner, item)
  const surroundings = { now, knowsItem: await knownItems(owner) }
  const problems = entries.flatMap(entry => notAllowed(entry, surroundings))
  if (problems[0]) throw new Error(`The demo holds something that is not allowed: ${problems[0].message}`)
  for (let from = 0; from < entries.length; from += savedAtOnce)
    await saveEntries(owner, entries.slice(from, from + savedAtOnce))
  const lived = livedNotices(historyOf(profile, entries, items), daysOfNotices, now)
  await changeNotices(owner, now, () => lived)
  await addPlans(owner, plans)
  await saveProfile(owner, profile)
  return entries.length
}

const isWhole = async (owner: UserId): Promise<boolean> => (await loadProfile(owner)) !== null

async function make(call: Call, now: EpochMs): Promise<Ending> {
  const standing = await findDemo(email)
  if (standing?.isDemo === false)
    return wrongInput(`${email} is the account of a person. Nothing was changed.`)
  if (standing && (await isWhole(standing.owner))) {
    call.tell(`The demo is there already; sign in as ${email}. Nothing was changed.`)
    call.tell('Forgot its password? Remove it with npm run demo -- --remove, and make it anew.')
    return finished
  }
  if (standing) await deleteUser(standing.owner)
  const password = newPassword()
  const passwordHash = await hashPassword(password)
  const owner = await createUser({ email, name: 'Demo', passwordHash, isDemo: true })
  if (owner === null) return wrongInput('Another run is making the demo right now. Nothing was changed.')
  const count = await fill(owner, now)
  call.print(password)
  call.tell(`The account ${email} holds a made-up year of ${count} entries. Its password stands above, once.`)
  call.tell(
    'It is not the first account: your own can still be made. npm run demo -- --remove takes it away.',
  )
  return finished
}

async function remove(call: Call): Promise<Ending> {
  const standing = await findDemo(email)
  if (standing?.isDemo === false)
    return wrongInput(`${email} is the account of a person. Nothing was changed.`)
  if (standing) await deleteUser(standing.owner)
  call.tell(standing ? 'The demo and its diary are gone.' : 'There is no demo. Nothing was changed.')
  return finished
}

function readWords(words: string[]) {
  return parseArgs({ args: words, options: { remove: { type: 'boolean' } } })
}

/** Makes the account of the demo with a year of history that ends at `now`, or takes it away. */
export async function demo(call: Call, now: EpochMs = Date.now()): Promise<Ending> {
  let isRemoval: boolean
  try {
    isRemoval = readWords(call.words).values.remove === true
  } catch (error) {
    if (isWrongWord(error)) return wrongCall(usage, error.message)
    throw error
  }
  await prepareData()
  return isRemoval ? remove(call) : make(call, now)
}

await command(import.meta.url, demo)
