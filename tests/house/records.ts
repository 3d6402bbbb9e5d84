import type { ProjectFile } from './project-files'

const headings = ['Status', 'Context', 'Decision', 'Consequences']

/** Decision records that miss a heading, or are misnamed, or share a number. */
export function incompleteRecords(files: readonly ProjectFile[]): string[] {
  const numbers = new Map<string, string>()
  return files.flatMap(({ path, text }) => {
    const [, number] = /^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/.exec(path) ?? []
    if (number === undefined) return [`${path} is not named like 0001-what-was-decided.md`]
    const problems: string[] = []
    const other = numbers.get(number)
    if (other !== undefined) problems.push(`${path} has the number of ${other}`)
    numbers.set(number, path)
    if (!/^# \S/.test(text)) problems.push(`${path} has no title`)
    const found = [...text.matchAll(/^## (.+)$/gm)].map(match => match[1])
    if (found.join() !== headings.join())
      problems.push(`${path} needs the headings ${headings.join(', ')}, has ${found.join(', ')}`)
    for (const part of text.split(/^## .+$/m).slice(1))
      if (part.trim() === '') problems.push(`${path} has an empty part`)
    return problems
  })
}

/** Files of the project that a document names and that are not there. Names in `code` with a slash or an ending count. */
export function missingFiles(files: readonly ProjectFile[], paths: readonly string[]): string[] {
  const known = new Set(paths)
  const isFolder = (name: string): boolean =>
    paths.some(found => found.startsWith(name.endsWith('/') ? name : `${name}/`))
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:app|lib|tests|docs|prisma|\.ci)\/[\w./()[\]-]*[\w/)\]])`/g)]
      .map(match => match[1] ?? '')
      .filter(name => !known.has(name) && !isFolder(name) && !name.startsWith('lib/data/generated'))
      .map(name => `${path} names ${name}`),
  )
}

/** Commands `npm run name` that a document names and package.json does not have. */
export const missingScripts = (files: readonly ProjectFile[], scripts: readonly string[]): string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:--silent )?([a-z][a-z0-9:-]*)/g)]
      .map(match => match[1] ?? '')
      .filter(name => !scripts.includes(name))
      .map(name => `${path} names npm run ${name}`),
  )

/** Links between documents that lead nowhere. */
export const brokenLinks = (files: readonly ProjectFile[], paths: readonly string[]): string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
      .map(match => match[1] ?? '')
      .filter(
        target =>
          !paths.includes(resolved(path, target)) &&
          !paths.some(found => found.startsWith(resolved(path, target) + '/')),
      )
      .map(target => `${path} links to ${target}`),
  )

function resolved(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of target.replace(/\/$/, '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
