import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, buildIsFresh } from '@/lib/commands/fresh-build'
import { closeClient } from '@/lib/data/current-client'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { barePageScripts } from './bare-page'
import { inventDiary, oneMonth, tenYears } from './diary'
import { freshInstallation, keepDiary, newSession, type BenchPerson } from './installation'
import { machine, memoryOf } from './machine'
import { rawCosts } from './raw-sqlite'
import { getAnswer, isThere, postAtOnce, timeAnswer, timePage, timePost } from './requests'
import { report } from './report'
import { scanTime } from './scan-time'
import { root, startServer, type BenchServer } from './server'
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
}

const forms = [
  '/cramps/new',
  '/drinks/new',
  '/foods/new',
  '/exercise/new',
  '/referral',
  '/settings',
  '/more',
] as const

type Pair<Held> = { month: Held; decade: Held }

const tell = (words: string): void => void process.stderr.write(`${words}\n`)

async function timesOf(person: BenchPerson, url: string): Promise<Record<string, Timing>> {
  const times: Record<string, Timing> = {}
  for (const [name, address] of Object.entries(pages)) {
    if (await isThere(person, `${url}${address}`))
      times[name] = await timePage(person, `${url}${address}`, runs)
  }
  times.Assessment = await timeAnswer(person, `${url}/api/v1/assessment`, runs)
  if (await isThere(person, `${url}/api/v1/export`)) {
    times.Export = await timeAnswer(person, `${url}/api/v1/export`, Math.min(runs, 10))
  }
  times['POST one entry'] = await timePost(person, url, runs)
  return times
}

async function weightsOf(person: BenchPerson, url: string): Promise<Record<string, Weight>> {
  const weights: Record<string, Weight> = {}
  const session = await newSession(person)
  for (const path of ['/', '/timeline', '/trends', '/trends?span=all', ...forms]) {
    if (await isThere(person, `${url}${path}`)) weights[path] = await weigh(url, path, session)
  }
  return weights
}

/** Memory of the server before an export, at its highest during one, and after it, in MB. */
async function memoryDuringExport(person: BenchPerson, { url, pid }: BenchServer) {
  const before = memoryOf(pid)
  if (before === null || !(await isThere(person, `${url}/api/v1/export`)))
    return { before, peak: null, after: null }
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(pid) ?? 0)), 10)
  await getAnswer(person, `${url}/api/v1/export`)
  clearInterval(watch)
  return { before, peak, after: memoryOf(pid) }
}

async function measure(people: Pair<BenchPerson>, server: BenchServer) {
  const { url } = server
  tell('Weighing the screens, before anything is added to them.')
  const weights = await weightsOf(people.decade, url)
  tell('Timing the diary of one month and the diary of ten years.')
  const month = await timesOf(people.month, url)
  const decade = await timesOf(people.decade, url)
  const memory = await memoryDuringExport(people.decade, server)
  const postsAtOnce = await postAtOnce(people.month, url, { connections: 16, posts: 800 })
  return {
    times: { month, decade },
    memory,
    postsAtOnce,
    weights,
  }
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
  const server = await startServer(dataDir, port)
  const measured = await measure(people, server).finally(() => server.end())
  await closeClient()
  const raw = rawCosts(path.join(dataDir, 'charley.db'), people.decade.owner, today)
  const scan = scanTime(decade, 10)
  tell('Building a bare page to compare with.')
  const bareScriptBytes = await barePageScripts(root, port)
  rmSync(dataDir, { recursive: true, force: true })
  const figures = { machine: on, runs, ...measured, raw, scan, bareScriptBytes }
  process.stdout.write(`${report(figures)}\n\n${JSON.stringify(figures)}\n`)
}

await bench()
