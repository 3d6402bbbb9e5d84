import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { performanceDocument } from './report'
import { simulate } from './simulation'

const file = path.join(import.meta.dirname, '../../docs/referral-performance.md')

const tell = (words: string): void => void process.stderr.write(`${words}\n`)

const text = performanceDocument(simulate({ steady: 40, steadyDays: 365, changed: 150, silent: 40 }, tell))
const config = (await resolveConfig(file)) ?? {}
writeFileSync(file, await format(text, { ...config, filepath: file }))
process.stdout.write(text)
tell('Wrote docs/referral-performance.md.')
