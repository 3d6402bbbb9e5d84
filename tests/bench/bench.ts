import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, buildIsFresh } from '@/lib/commands/fresh-build'
import { closeClient } from '@/lib/data/current-client'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { assessTime } from './assess-time'
import { barePageScripts } from './bare-page'
import { inventDiary, oneMonth, tenYears } from './diary'
import type { Figures } from './figures'
import { freshInstallation, keepDiary, newSession, type BenchPerson } from './installation'
import { besideImport } from './beside-import'
import { chartTime } from './chart-time'
import { crampNowTime } from './cramp-now-time'
import { exportMemory } from './export-memory'
import { heldMemory } from './held-memory'
import { machine } from './machine'
import { rawCosts } from './raw-sqlite'
import { postAtOnce, timeAnswer, timePage, timePost } from './requests'
import { report } from './report'
import { documentOf, scanTime } from './scan-time'
import { searchTime } from './search-time'
import { root, startServer } from './server'
import type { Timing } from './timing'
import { weigh, type Weight } from './weights'

/** Runs of each measure, and where the server listens: Charley, and next to it the bare page. */
const runs = Number(process.env.BENCH_RUNS ?? 40)
const port = Number(process.env.PORT ?? 3900)

const pages = {
  Today: '/',
  Timeline: '/timeline',
  'Trends, 4 weeks': '/trends',
  'Trends, all': '/trends?span=all',
  'Trends of food and drink, all': '/trends/intake?span=all',
  'Trends of training, all': '/trends/training?span=all',
  'Trends of relief, all': '/trends/relief?span=all',
  'What comes before': '/before',
}

const pagesWithDrawings = [
  pages['Trends, all'],
  pages['Trends of food and drink, all'],
  pages['Trends of training, all'],
]

const screens = [
  ...Object.values(pages),
  '/log',
  '/cramps/new',
  '/drinks/new',
  '/foods/new',
  '/exercise/new',
  '/referral',
  '/items',
  '/files',
  '/settings',
  '/settings/profile',
  '/cramp-now',
  '/offline',
  '/more',
] as const

type Pair<Held> = { month: Held; decade: Held }

const tell = (words: string): void => void process.stderr.write(`${words}\n`)

async function timesOf(person: BenchPerson, url: string): Promise<Record<string, Timing>> {
  const times: Record<string, Timing> = {}
  for (const [name, address] of Object.entries(pages)) {
    times[name] = await timePage(person, `${url}${address}`, runs)
  }
  times.Assessment = await timeAnswer(person, `${url}/api/v1/assessment`, runs)
  times.Export = await timeAnswer(person, `${url}/api/v1/export`, Math.min(runs, 10))
  times['POST one entry'] = await timePost(person, url, runs)
  return times
}

async function weightsOf(person: BenchPerson, url: string): Promise<Record<string, Weight>> {
  const weights: Record<string, Weight> = {}
  const session = await newSession(person)
  for (const path of screens) weights[path] = await weigh(url, path, session)
  return weights
}

async function measure(people: Pair<BenchPerson>, url: string, document: Buffer<ArrayBuffer>) {
  tell('Weighing the screens, before anything is added to them.')
  const weights = await weightsOf(people.decade, url)
  tell('Timing the diary of one month and the diary of ten years.')
  const month = await timesOf(people.month, url)
  const decade = await timesOf(people.decade, url)
  const postsAtOnce = await postAtOnce(people.month, url, { connections: 16, posts: 800 })
  tell('Importing ten years while others read.')
  const beside = await besideImport(people.month, people.decade, url, document)
  return { times: { month, decade }, postsAtOnce, besideImport: beside, weights }
}

/** Runs work against a server that has just started. */
async function withServer<Result>(
  dataDir: string,
  work: (server: Awaited<ReturnType<typeof startServer>>) => Promise<Result>,
): Promise<Result> {
  const server = await startServer(dataDir, port)
  return work(server).finally(() => server.end())
}

async function bench(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'charley-bench-'))
  process.env.DATA_DIR = dataDir
  const today = localDateSchema.parse(new Date().toISOString().slice(0, 10))
  if (!(await buildIsFresh(root))) await build(root)
  const on = machine(root)
  tell('Writing the diaries: 50 000 entries take a minute.')
  await freshInstallation(dataDir)
  const decade = inventDiary(tenYears, today)
  const people = {
    month: await keepDiary('month', inventDiary(oneMonth, today, 2)),
    decade: await keepDiary('decade', decade),
  }
  const document = documentOf(decade)
  const memory = await withServer(dataDir, server => exportMemory(people, server))
  tell('Opening what rests on ten years again and again.')
  const held = await withServer(dataDir, server =>
    heldMemory(people.decade, server, [pages['Trends, all'], pages['What comes before']]),
  )
  const measured = await withServer(dataDir, ({ url }) => measure(people, url, document))
  tell('Tapping Cramp now in Chromium.')
  const crampNow = await withServer(dataDir, ({ url }) => crampNowTime(people.month, url, Math.min(runs, 10)))
  tell('Drawing charts of ten years in Chromium.')
  const charts = await withServer(dataDir, ({ url }) =>
    chartTime(people.decade, pagesWithDrawings, url, Math.min(runs, 10)),
  )
  const search = await searchTime(people.month.owner, 10)
  await closeClient()
  const raw = rawCosts(path.join(dataDir, 'charley.db'), people.decade.owner, today)
  const scan = scanTime(document, 10)
  const assess = assessTime(decade, today, 200)
  tell('Building a bare page to compare with.')
  const bareScriptBytes = await barePageScripts(root, port)
  rmSync(dataDir, { recursive: true, force: true })
  const figures: Figures = {
    machine: on,
    runs,
    memory,
    held,
    ...measured,
    raw,
    scan,
    assess,
    search,
    crampNow,
    charts,
    bareScriptBytes,
  }
  process.stdout.write(`${report(figures)}\n\n${JSON.stringify(figures)}\n`)
}

await bench()
