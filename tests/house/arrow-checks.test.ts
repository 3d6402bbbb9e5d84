import { describe, expect, it } from 'vitest'
import { forbiddenArrows, openedDoors, strayBrowserImports } from './arrows'
import { unbuilt } from './builders'
import { importsOf } from './imports'
import type { ProjectFile } from './project-files'
import { impurities } from './purity'
import { roomOf } from './rooms'

const file = (path: string, text: string): ProjectFile => ({ path, text })

/** What a check says about one file with this text. */
const said = (check: (files: ProjectFile[]) => string[], path: string, text: string): string[] =>
  check([file(path, text)])

describe('reading imports', () => {
  it.each([
    ["import { a } from './b'", { kind: 'file', target: 'lib/domain/b', typeOnly: false }],
    ["import type { A } from '../c'", { kind: 'file', target: 'lib/c', typeOnly: true }],
    ["import { type A } from '../c'", { kind: 'file', target: 'lib/c', typeOnly: true }],
    ["import { type A, b } from '../c'", { kind: 'file', target: 'lib/c', typeOnly: false }],
    ["import '@/app/theme'", { kind: 'file', target: 'app/theme', typeOnly: false }],
    ["export { a } from './b'", { kind: 'file', target: 'lib/domain/b', typeOnly: false }],
    ["const a = await import('./b')", { kind: 'file', target: 'lib/domain/b', typeOnly: false }],
    ["type A = import('./b').A", { kind: 'file', target: 'lib/domain/b', typeOnly: true }],
    ["const a = require('fs')", { kind: 'package', target: 'node', typeOnly: false }],
    ["import { z } from '@scope/name/part'", { kind: 'package', target: '@scope/name', typeOnly: false }],
    ["import path from 'node:path'", { kind: 'package', target: 'node', typeOnly: false }],
  ])('%s', (text, expected) => {
    expect(importsOf(file('lib/domain/a.ts', text))).toEqual([expect.objectContaining(expected)])
  })
})

describe('the table of rooms', () => {
  it.each([
    ['lib/domain/time/instant.ts', 'domain'],
    ['lib/env.ts', 'env'],
    ['proxy.ts', 'corridor'],
    ['next.config.mjs', 'corridor'],
    ['app/(diary)/page.tsx', 'app'],
    ['prisma/migration.ts', 'workshop'],
    ['lib/stray.ts', null],
    ['server.ts', null],
  ])('%s lies in %s', (path, room) => {
    expect(roomOf(path)).toBe(room)
  })

  it.each([
    ['lib/domain/cramp.ts', "import { users } from '../data/users'"],
    ['lib/domain/cramp.ts', "import type { UserId } from '../data/user-id'"],
    ['lib/domain/cramp.ts', "import { readFileSync } from 'node:fs'"],
    ['lib/domain/cramp.ts', "import { useState } from 'react'"],
    ['lib/exchange/csv.ts', "import { users } from '../data/users'"],
    ['lib/data/users.ts', "import { handler } from '../auth/handler'"],
    ['lib/auth/person.ts', "import { start } from '../commands/start'"],
    ['lib/outbox/send.ts', "import { users } from '@/lib/data/users'"],
    ['lib/commands/scan.ts', "import { Page } from '../../app/page'"],
    ['app/page.tsx', "import { start } from '@/lib/commands/start'"],
    ['app/page.tsx', "import { PrismaClient } from '@prisma/client'"],
    ['proxy.ts', "import { readEntry } from './lib/domain/entry'"],
    ['lib/stray.ts', ''],
  ])('%s may not hold: %s', (path, text) => {
    expect(said(forbiddenArrows, path, text)).toHaveLength(1)
  })

  it.each([
    ['lib/domain/cramp.ts', "import * as z from 'zod'\nimport { a } from './fields'"],
    ['lib/data/users.ts', "import { a } from '../domain/email'\nimport { b } from '../env'"],
    ['app/page.tsx', "import { a } from '@/lib/auth/signed-in'\nimport b from './page.module.css'"],
    ['tests/a.test.ts', "import { a } from '@/lib/commands/start'\nimport { b } from 'vitest'"],
  ])('%s may hold: %s', (path, text) => {
    expect(said(forbiddenArrows, path, text)).toEqual([])
  })

  it('keeps the database client and the charts behind their doors', () => {
    expect(said(openedDoors, 'lib/auth/who.ts', "import { database } from '../data/client'")).toHaveLength(1)
    expect(
      said(openedDoors, 'app/page.tsx', "import type { User } from '@/lib/data/generated/client'"),
    ).toHaveLength(1)
    expect(said(openedDoors, 'app/_ui/bar.tsx', "import { Bar } from 'recharts'")).toHaveLength(1)
    expect(said(openedDoors, 'app/_charts/bar.tsx', "import { Bar } from 'recharts'")).toEqual([])
    expect(said(openedDoors, 'lib/data/users.ts', "import { database } from './client'")).toEqual([])
  })
})

describe('what runs in the browser', () => {
  const client = (text: string): ProjectFile => file('app/_ui/form.tsx', `'use client'\n${text}`)

  it.each([
    "import { listEntries } from '@/lib/data/entries'",
    "import { signedIn } from '@/lib/auth/signed-in'",
    "import { foods } from '@/lib/domain/reference/foods'",
    "import { readFileSync } from 'node:fs'",
    "import { headers } from 'next/headers'",
    "import { Bar } from 'recharts'",
  ])('may not hold: %s', text => {
    expect(strayBrowserImports([client(text)])).toHaveLength(1)
  })

  it('may hold react, Mantine, the domain, the outbox and its neighbours', () => {
    const text = `import { useState } from 'react'
      import { Button } from '@mantine/core'
      import { readEntry } from '@/lib/domain/entry'
      import { sendEntries } from '@/lib/outbox/send'
      import { Row } from './row'
      import type { Drink } from '@/lib/domain/reference/drinks'`
    expect(strayBrowserImports([client(text)])).toEqual([])
  })

  it('answers for what its neighbours bring along', () => {
    const neighbour = file('app/_ui/row.tsx', "import { listEntries } from '@/lib/data/entries'")
    expect(strayBrowserImports([client("import { Row } from './row'"), neighbour])).toHaveLength(1)
    expect(strayBrowserImports([neighbour])).toEqual([])
  })

  it('may call an action, whatever that imports', () => {
    const action = file('app/_ui/actions.ts', "'use server'\nimport { signIn } from '@/lib/auth/sign-in'")
    expect(strayBrowserImports([client("import { enter } from './actions'"), action])).toEqual([])
  })
})

describe('purity', () => {
  it.each([
    'const now = Date.now()',
    'const now = new Date()',
    'const now = Date()',
    'const now = Temporal.Now.instant()',
    'const chance = Math.random()',
    'const zone = process.env.TZ',
    "console.log('here')",
    "const answer = fetch('/')",
  ])('is broken by: %s', text => {
    expect(said(impurities, 'lib/domain/a.ts', text)).toHaveLength(1)
  })

  it.each([
    'new Date(0)',
    'Date.UTC(2026, 0)',
    'Date.parse(text)',
    'const a = { process: 1 }',
    'a.console',
    'Math.max(1, 2)',
  ])('is not broken by: %s', text => {
    expect(said(impurities, 'lib/domain/a.ts', text)).toEqual([])
  })
})

describe('the builder', () => {
  const route = (text: string): string[] => said(unbuilt, 'app/api/v1/days/route.ts', text)
  const imported = "import { handler } from '@/lib/auth/handler'\n"

  it('makes routes', () => {
    expect(route(`${imported}export const GET = handler({ needs: 'read' })`)).toEqual([])
    expect(route(`${imported}export const dynamic = 'force-dynamic'`)).toEqual([])
    expect(route(`${imported}export async function GET() { return new Response() }`)).toHaveLength(1)
    expect(route(`${imported}export const GET = async () => new Response()`)).toHaveLength(1)
    expect(
      route("const handler = (a: unknown) => a\nexport const GET = handler({ needs: 'read' })"),
    ).toHaveLength(1)
    expect(route("export { GET } from './other'")).toHaveLength(1)
  })

  it('makes actions', () => {
    const action = (text: string): string[] =>
      said(unbuilt, 'app/sign-in/actions.ts', `'use server'\n${text}`)
    expect(action("import { action } from '@/lib/auth/action'\nexport const enter = action({})")).toEqual([])
    expect(action('export async function enter() {}')).toHaveLength(1)
    expect(said(unbuilt, 'app/page.tsx', "async function go() { 'use server'\n await a() }")).toHaveLength(1)
  })
})
