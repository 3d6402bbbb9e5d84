import ts from 'typescript'
import { lineOf, treeOf, walk } from './imports'
import type { ProjectFile } from './project-files'

/** Clocks, chance, the environment and other ways out; `Date.UTC`, `Date.parse` and `new Date(number)` only compute. */
const forbiddenMembers = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'Temporal.Now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
])
const forbiddenNames = new Set([
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'localStorage',
  'navigator',
])

/** Places where pure code reads a clock, chance, the environment, the console or the network. */
export function impurities(files: readonly ProjectFile[]): string[] {
  return files.flatMap(file => {
    const tree = treeOf(file)
    const found: string[] = []
    walk(tree, node => {
      const name = impurityOf(node)
      if (name !== null) found.push(`${file.path}:${lineOf(tree, node)} uses ${name}`)
    })
    return found
  })
}

function impurityOf(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments?.length ?? 0) === 0)
    return 'new Date()'
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()'
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const member = `${node.expression.text}.${node.name.text}`
    if (forbiddenMembers.has(member)) return member
  }
  if (ts.isIdentifier(node) && forbiddenNames.has(node.text) && !namesAMember(node)) return node.text
  return null
}

const isNamed = (node: ts.Expression, name: string): boolean => ts.isIdentifier(node) && node.text === name

function namesAMember(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
  )
}
