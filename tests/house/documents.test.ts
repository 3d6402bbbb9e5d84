import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fileAt, projectPaths } from './project-files'
import { brokenLinks, incompleteRecords, missingFiles, missingScripts } from './records'

const documents = projectPaths.filter(path => path.endsWith('.md')).map(fileAt)
const current = documents.filter(
  file => !file.path.startsWith('docs/decisions/') && file.path !== 'CHANGELOG.md',
)

const packageFile = z.object({ scripts: z.record(z.string(), z.string()) })
const scripts = Object.keys(packageFile.parse(JSON.parse(fileAt('package.json').text)).scripts)

describe('documents', () => {
  it('are there', () => {
    const needed = [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'docs/api.md',
      'docs/architecture.md',
      'docs/data-dictionary.md',
      'docs/referral-rules.md',
      'docs/self-hosting.md',
    ]
    expect(needed.filter(path => !projectPaths.includes(path))).toEqual([])
  })

  it('decision records have a number, a title and the four headings', () => {
    expect(incompleteRecords(documents.filter(file => file.path.startsWith('docs/decisions/')))).toEqual([])
  })

  it('name only files that are there', () => {
    expect(missingFiles(current, projectPaths)).toEqual([])
  })

  it('name only commands that are there', () => {
    expect(missingScripts(documents, scripts)).toEqual([])
  })

  it('link only to what is there', () => {
    expect(brokenLinks(documents, projectPaths)).toEqual([])
  })

  it('say every environment variable that the app reads', () => {
    const read = new Set(
      [...fileAt('lib/env.ts').text.matchAll(/\b(?:PORT|HOST|[A-Z]+(?:_[A-Z]+)+)\b/g)].map(match => match[0]),
    )
    const said = fileAt('docs/self-hosting.md').text
    expect([...read].filter(name => name in known && !said.includes(`\`${name}\``))).toEqual([])
    expect(Object.keys(known).filter(name => !read.has(name))).toEqual([])
  })
})

/** The variables of the interface contract that this version reads. */
const known = {
  PORT: 1,
  HOST: 1,
  DATA_DIR: 1,
  DATABASE_URL: 1,
  PUBLIC_URL: 1,
  SIGN_UP: 1,
  TRUST_PROXY: 1,
  SERVICE_WORKER: 1,
}
