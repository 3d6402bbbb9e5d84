import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signIn, signUp, signUpIsOpen } from '@/lib/auth/sign-in'
import { demo } from '@/lib/commands/demo'
import type { Ending } from '@/lib/commands/command'
import { findOwnItems } from '@/lib/data/items'
import { saveEntries } from '@/lib/data/entries'
import { loadProfile } from '@/lib/data/profile'
import { createUser, deleteUser, findDemo } from '@/lib/data/users'
import { demoDiary } from '@/lib/domain/demo/demo-diary'
import { daysBetween, localDateSchema } from '@/lib/domain/time/local-date'
import type { FreshDatabase } from '../../support/database'
import { freshInstallation } from '../../support/people'
import { now } from '../../support/diary'

let installation: FreshDatabase

beforeEach(async () => {
  installation = await freshInstallation()
})

afterEach(() => installation.close())

async function call(...words: string[]): Promise<{ ending: Ending; printed: string[]; told: string[] }> {
  const printed: string[] = []
  const told: string[] = []
  const ending = await demo(
    {
      words,
      input: async () => '',
      print: line => printed.push(line),
      tell: line => told.push(line),
    },
    now,
  )
  return { ending, printed, told }
}

const visit = (at = now) => ({ address: '10.0.0.1', userAgent: null, now: at })

/** Rows of every table of the database but its own bookkeeping. */
async function rowsOfAll(): Promise<Record<string, number>> {
  const tables = await installation.client.$queryRawUnsafe<{ name: string }[]>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma_%'`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await installation.client.$queryRawUnsafe<{ rows: bigint }[]>(
      `SELECT COUNT(*) AS "rows" FROM "${name}"`,
    )
    counts[name] = Number(row?.rows)
  }
  return counts
}

describe('npm run demo', () => {
  it('makes an account with a year in it, and prints the password that opens it', async () => {
    const { ending, printed } = await call()
    expect(ending).toEqual({ exit: 0 })
    expect(printed).toEqual([expect.stringMatching(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/)])
    const entered = await signIn({ email: 'demo@example.org', password: printed[0] ?? '' }, visit())
    if (!entered.ok) throw new Error('the password does not fit')
    const { owner } = entered.value
    expect(await findOwnItems(owner)).toHaveLength(5)
    expect((await loadProfile(owner))?.timeZone).toBe('Europe/London')
    const counts = await rowsOfAll()
    for (const table of ['Cramp', 'Fluid', 'Food', 'Exercise', 'Routine', 'Measurement', 'DayClosed'])
      expect(counts[table], table).toBeGreaterThan(30)
    for (const table of ['Observation', 'Consultation', 'Medication'])
      expect(counts[table], table).toBeGreaterThan(0)
  })

  it('is made once: a second run says so, changes nothing and prints nothing', async () => {
    const [password = ''] = (await call()).printed
    const before = await rowsOfAll()
    const again = await call()
    expect(again).toMatchObject({ ending: { exit: 0 }, printed: [] })
    expect(again.told.join(' ')).toContain('already')
    expect(await rowsOfAll()).toEqual(before)
    expect((await signIn({ email: 'demo@example.org', password }, visit())).ok).toBe(true)
  })

  it('begins anew after a run that was cut off halfway', async () => {
    const owner = await createUser({ email: 'demo@example.org', passwordHash: 'none', isDemo: true })
    if (owner) await saveEntries(owner, demoDiary(1, now).entries.slice(0, 20))
    expect((await call()).printed).toHaveLength(1)
    expect((await rowsOfAll())['Entry']).toBeGreaterThan(3000)
    expect((await rowsOfAll())['User']).toBe(1)
  })

  it('keeps the days of a day that starts at three', async () => {
    await call()
    const night = await installation.client.entry.findFirst({
      where: { kind: 'cramp', at: { contains: 'T00:50' } },
    })
    expect(
      night && daysBetween(localDateSchema.parse(night.day), localDateSchema.parse(night.at?.slice(0, 10))),
    ).toBe(1)
  })

  it('leaves the first account to a person', async () => {
    await call()
    expect(await signUpIsOpen()).toBe(true)
    const ada = { email: 'ada@example.org', password: 'seven odd bulls ride' }
    expect((await signUp(ada, visit())).ok).toBe(true)
    expect(await signUpIsOpen()).toBe(false)
    const late = await signUp({ ...ada, email: 'ben@example.org' }, visit())
    expect(late.ok || late.refusal.code).toBe('closed')
  })

  it('takes it away and leaves nothing in any table', async () => {
    const ada = await createUser({ email: 'ada@example.org', passwordHash: 'none' })
    const before = await rowsOfAll()
    const [password = ''] = (await call()).printed
    await signIn({ email: 'demo@example.org', password }, visit())
    await signIn({ email: 'demo@example.org', password: 'a wrong password' }, visit())
    expect((await call('--remove')).ending).toEqual({ exit: 0 })
    const { Wait: waits, ...after } = await rowsOfAll()
    expect({ ...after, Wait: (waits ?? 0) - 1 }).toEqual(before)
    expect((await call('--remove')).told).toEqual(['There is no demo. Nothing was changed.'])
    expect(ada && (await deleteUser(ada))).toBe(true)
  })

  it.each([[[]], [['--remove']]])('touches no person with that address: %j', async words => {
    const owner = await createUser({ email: 'demo@example.org', passwordHash: 'none' })
    const { ending, printed } = await call(...words)
    expect(ending).toMatchObject({ exit: 1 })
    expect(printed).toEqual([])
    expect(await findDemo('demo@example.org')).toEqual({ owner, isDemo: false })
  })

  it.each([['--delete'], ['remove']])('ends with 2 and says how to call it: %s', async word => {
    expect((await call(word)).ending).toEqual({ exit: 2, message: expect.stringContaining('Usage:') })
    expect((await rowsOfAll())['User']).toBe(0)
  })
})
