import ts from 'typescript'
import { lineOf, treeOf, walk } from './imports'
import type { ProjectFile } from './project-files'

const bannedNames = /(^|\/)(index|utils?|helpers?|misc|common|types|constants|shared)(\.test)?\.(ts|tsx|mjs)$/
const bannedFolders = /(^|\/)(utils?|helpers?|misc|common|types|constants)\//
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Folders and files Next names for us: `(group)`, `[parameter]`, `[...rest]`, `_private`, and an address like a file's. */
const plainSegment = (segment: string): string => segment.replace(/^[([_]+(\.\.\.)?|[)\]]+$|\.js$/g, '')

/** Paths that are not kebab-case, or named after nothing. */
export function badNames(paths: readonly string[]): string[] {
  return paths.flatMap(path => {
    const segments = path.split('/')
    const file = segments.pop() ?? ''
    const stem = file.replace(/(\.(test|spec|config|module|d))?\.[a-z]+$/, '')
    const segmentsFit = segments.every(
      segment => segment === '[...nextauth]' || kebab.test(plainSegment(segment)),
    )
    if (!segmentsFit || !kebab.test(stem)) return [`${path} is not kebab-case`]
    return bannedNames.test(path) || bannedFolders.test(path) ? [`${path} is named after nothing`] : []
  })
}

/** Files of more than so many lines: probably two things. */
export const longFiles = (files: readonly ProjectFile[], most: number): string[] =>
  files
    .map(file => ({ path: file.path, lines: file.text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path} has ${lines} lines`)

/** Lines that switch a check off without a reason, or with one that hides types. */
export const silencedChecks = (files: readonly ProjectFile[]): string[] =>
  files.flatMap(file =>
    file.text.split('\n').flatMap((line, index) => {
      const silenced =
        (/(\/\/|\/\*) ?eslint-disable/.test(line) && !/eslint-disable\S* \S.* -- \S/.test(line)) ||
        /@ts-(ignore|nocheck)/.test(line) ||
        (/@ts-expect-error/.test(line) && !/@ts-expect-error \S/.test(line))
      return silenced ? [`${file.path}:${index + 1} silences a check`] : []
    }),
  )

const partly = new Set(['only', 'skip', 'todo', 'fixme', 'skipIf', 'runIf'])

/** Tests switched off or alone. */
export const skippedTests = (files: readonly ProjectFile[]): string[] =>
  callsOfMembers(files, name => partly.has(name), 'runs only a part', /^(it|test|describe)$/)

/** Components that add up: a figure belongs to a measure or a series. */
export const computingComponents = (files: readonly ProjectFile[]): string[] =>
  callsOfMembers(files, name => name === 'reduce' || name === 'reduceRight', 'reduces')

function callsOfMembers(
  files: readonly ProjectFile[],
  fits: (name: string) => boolean,
  words: string,
  on: RegExp | null = null,
): string[] {
  return files.flatMap(file => {
    const tree = treeOf(file)
    const found: string[] = []
    walk(tree, node => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return
      const { name, expression } = node.expression
      if (fits(name.text) && (on === null || on.test(expression.getText(tree))))
        found.push(`${file.path}:${lineOf(tree, node)} ${words}`)
    })
    return found
  })
}

/** Places that read the environment. */
export const environmentReads = (files: readonly ProjectFile[]): string[] =>
  files
    .filter(file =>
      /\bprocess\s*\.\s*env\b|import\s*\{[^}]*\benv\b[^}]*\}\s*from\s*'(node:)?process'/.test(file.text),
    )
    .map(file => file.path)
