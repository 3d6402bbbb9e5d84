import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Ending } from '@/lib/commands/command'
import { exportDiary } from '@/lib/commands/export'
import { importCommand } from '@/lib/commands/import'
import { createOwnItem } from '@/lib/data/change-items'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import type { UserId } from '@/lib/data/user-id'
import { entryKinds, entrySchema } from '@/lib/domain/entry'
import { idSchema, newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { profileSchema } from '@/lib/domain/profile'
import type { FreshDatabase } from '../../support/database'
import { freshInstallation, newPerson } from '../../support/people'
import { wholeEntries, wholeItems, wholeProfile } from '../../support/whole-values'

let installation: FreshDatabase
let ada: UserId

beforeEach(async () => {
  installation = await freshInstallation()
  ada = (await newPerson('ada@example.org')).owner
  await newPerson('ben@example.org')
})

afterEach(() => installation.close())

const callOf = (words: string[]) => {
  const printed: string[] = []
  const told: string[] = []
  const call = {
    words,
    input: async () => '',
    print: (line: string) => void printed.push(line),
    tell: (line: string) => void told.push(line),
  }
  return { call, printed, told }
}

async function exported(...words: string[]): Promise<{ ending: Ending; text: string }> {
  let text = ''
  const ending = await exportDiary(callOf(words).call, async piece => void (text += piece))
  return { ending, text }
}

async function imported(...words: string[]): Promise<{ ending: Ending; printed: string[] }> {
  const { call, printed } = callOf(words)
  return { ending: await importCommand(call), printed }
}

/** Ada's diary: an own item and an entry of each kind, and one that was deleted. */
async function fill(): Promise<void> {
  await saveProfile(ada, profileSchema.parse(wholeProfile()))
  for (const item of wholeItems()) await createOwnItem(ada, ownItemSchema.parse(item))
  const whole = wholeEntries()
  const entries = entryKinds.map(kind => entrySchema.parse({ ...whole[kind], id: newId() }))
  const deleted = idSchema.parse(newId())
  await saveEntries(ada, [...entries, entrySchema.parse({ ...whole.fluid, id: deleted })])
  await removeEntry(ada, deleted)
}

const file = (content: unknown): string => {
  const name = path.join(installation.folder, 'diary.json')
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

const sameButWhen = (text: string): unknown => ({ ...JSON.parse(text), exportedAt: null })

const rows = () => installation.client.entry.count({ where: { userId: { not: ada } } })

describe('export', () => {
  it('writes everything in the diary of the person asked for, and of nobody else', async () => {
    await fill()
    const { ending, text } = await exported('ada@example.org')
    expect(ending).toEqual({ exit: 0 })
    const document = JSON.parse(text)
    expect(document).toMatchObject({ format: 'charley-history', version: 1, profile: wholeProfile() })
    expect([document.entries.length, document.items.length, document.deleted.length]).toEqual([10, 3, 1])
    expect(JSON.parse((await exported('ben@example.org')).text)).toMatchObject({ entries: [], items: [] })
  })

  it.each<[string[], number]>([
    [['eve@example.org'], 1],
    [[], 2],
    [['--all'], 2],
    [['ada@example.org', 'ben@example.org'], 2],
  ])('%j writes nothing and ends with %i', async (words, exit) => {
    const { ending, text } = await exported(...words)
    expect([ending.exit, text]).toEqual([exit, ''])
  })
})

describe('import', () => {
  it('takes in what export wrote, to the letter, and counts it', async () => {
    await fill()
    const { text } = await exported('ada@example.org')
    const { ending, printed } = await imported('ben@example.org', file(text))
    expect(ending).toEqual({ exit: 0 })
    expect(printed).toHaveLength(1)
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      dryRun: false,
      new: 10,
      unchanged: 0,
      conflicting: 0,
      refused: 0,
      items: { new: 3 },
      deletions: 1,
      profile: 'taken',
    })
    expect(sameButWhen((await exported('ben@example.org')).text)).toEqual(sameButWhen(text))
    const again = await imported('ben@example.org', file(text))
    expect(JSON.parse(again.printed[0] ?? '')).toMatchObject({ new: 0, unchanged: 10, deletions: 0 })
  })

  it('says the same in a dry run, and changes nothing', async () => {
    await fill()
    const { text } = await exported('ada@example.org')
    const before = sameButWhen((await exported('ben@example.org')).text)
    const dry = await imported('ben@example.org', file(text), '--dry-run')
    expect([dry.ending, await rows()]).toEqual([{ exit: 0 }, 0])
    expect(sameButWhen((await exported('ben@example.org')).text)).toEqual(before)
    const real = await imported('--dry-run', 'ben@example.org', file(text))
    expect(JSON.parse(real.printed[0] ?? '')).toEqual(JSON.parse(dry.printed[0] ?? ''))
  })

  it.each<[says: string, change: (document: Record<string, unknown>) => unknown, path: string]>([
    ['an unknown key', document => ({ ...document, colour: 'red' }), 'colour'],
    [
      'an entry that cannot be read',
      document => ({ ...document, entries: [{ kind: 'nap' }] }),
      'entries.0.kind',
    ],
    [
      'a drink nobody knows',
      document => ({ ...document, items: [], entries: [{ ...wholeEntries().fluid, beverageId: 'x' }] }),
      'entries.0.beverageId',
    ],
  ])('with %s names the file and the path, brings nothing in and ends with 1', async (_, change, place) => {
    await fill()
    const name = file(change(JSON.parse((await exported('ada@example.org')).text)))
    const { ending } = await imported('ben@example.org', name)
    expect(ending).toEqual({ exit: 1, message: expect.stringContaining(`${name}: ${place}: `) })
    expect(ending).toEqual({ exit: 1, message: expect.stringContaining('Nothing was imported.') })
    expect(await rows()).toBe(0)
  })

  it('says where JSON breaks off, and which file is none', async () => {
    for (const [text, place] of [
      ['{\n  "format": oops', 'this is none'],
      ['{\n  "format":', 'it breaks off at its end'],
      ['{\n  "format": "charley-history" 1}', 'it breaks off at line 2, column 31'],
    ]) {
      const name = file(text)
      const message = expect.stringContaining(`${name}: Write JSON: ${place}.`)
      expect((await imported('ben@example.org', name)).ending).toEqual({ exit: 1, message })
    }
    const nothing = path.join(installation.folder, 'nothing.json')
    expect((await imported('ben@example.org', nothing)).ending).toMatchObject({
      exit: 1,
      message: expect.stringContaining(nothing),
    })
  })

  it('into no account ends with 1', async () => {
    await fill()
    const name = file((await exported('ada@example.org')).text)
    expect((await imported('eve@example.org', name)).ending.exit).toBe(1)
    expect(await rows()).toBe(0)
  })

  it.each([
    [[]],
    [['ben@example.org']],
    [['ben@example.org', 'x', 'y']],
    [['ben@example.org', 'x', '--force']],
  ])('%j says how to call it and ends with 2', async words => {
    const { ending, printed } = await imported(...words)
    expect(ending).toEqual({ exit: 2, message: expect.stringContaining('Usage:') })
    expect(printed).toEqual([])
  })
})
