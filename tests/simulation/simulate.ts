import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { simulateInsight } from './insight-groups'
import { insightDocument } from './insight-report'
import { performanceDocument } from './report'
import { simulate } from './simulation'

const tell = (words: string): void => void process.stderr.write(`${words}\n`)

/** Writes a document of `docs` and prints it. */
async function write(name: string, text: string): Promise<void> {
  const file = path.join(import.meta.dirname, '../../docs', name)
  const config = (await resolveConfig(file)) ?? {}
  writeFileSync(file, await format(text, { ...config, filepath: file }))
  process.stdout.write(text)
  tell(`Wrote docs/${name}.`)
}

if (process.argv.includes('--insight'))
  await write('insight-performance.md', insightDocument(simulateInsight({ quiet: 1000, effect: 500 }, tell)))
else
  await write(
    'referral-performance.md',
    performanceDocument(simulate({ steady: 40, steadyDays: 365, changed: 150, silent: 40 }, tell)),
  )
