import { builtinModules } from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import type { ProjectFile } from './project-files'

/** One import of a file: a file of the project (path without extension), or a package by its name ("node" for Node's own). */
export type Import = {
  line: number
  typeOnly: boolean
  /** Fetched only when the code around it runs: `import('…')`. */
  later: boolean
} & ({ kind: 'file'; target: string } | { kind: 'package'; target: string; written: string })

const parsed = new WeakMap<ProjectFile, ts.SourceFile>()

/** The syntax tree of a file. */
export function treeOf(file: ProjectFile): ts.SourceFile {
  const known = parsed.get(file)
  if (known) return known
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
  parsed.set(file, tree)
  return tree
}

/** Calls `see` for the node and everything below it. */
export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, child => walk(child, see))
}

/** The line of a node, counted from 1. */
export const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1

/** The path of a file without its extension, as imports name it. */
export const moduleName = (projectPath: string): string =>
  projectPath.replace(/\.(d\.)?(ts|tsx|mts|mjs|json|css)$/, '')

/** Every import of a file: static, dynamic, re-export, `import type`, `require`, `import('…')` in a type. */
export function importsOf(file: ProjectFile): Import[] {
  const tree = treeOf(file)
  const found: Import[] = []
  walk(tree, node => {
    const imported = specifierOf(node)
    if (imported)
      found.push({
        line: lineOf(tree, node),
        later: ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword,
        ...resolve(file.path, imported.written, imported.typeOnly),
      })
  })
  return found
}

function specifierOf(node: ts.Node): { written: string; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { written: node.moduleSpecifier.text, typeOnly: onlyTypes(node.importClause) }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { written: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return { written: node.argument.literal.text, typeOnly: true }
  if (ts.isCallExpression(node) && isLoader(node.expression)) {
    const [argument] = node.arguments
    if (argument && ts.isStringLiteralLike(argument)) return { written: argument.text, typeOnly: false }
  }
  return null
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  if (clause.name || !clause.namedBindings || !ts.isNamedImports(clause.namedBindings)) return false
  return clause.namedBindings.elements.every(element => element.isTypeOnly)
}

const isLoader = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')

function resolve(
  from: string,
  written: string,
  typeOnly: boolean,
): { typeOnly: boolean } & (
  { kind: 'file'; target: string } | { kind: 'package'; target: string; written: string }
) {
  if (written.startsWith('@/'))
    return { kind: 'file', target: moduleName(path.posix.normalize(written.slice(2))), typeOnly }
  if (written.startsWith('.'))
    return { kind: 'file', target: moduleName(path.posix.join(path.posix.dirname(from), written)), typeOnly }
  return { kind: 'package', target: packageOf(written), written, typeOnly }
}

function packageOf(written: string): string {
  if (written.startsWith('node:') || builtinModules.includes(written)) return 'node'
  const parts = written.split('/')
  return written.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? written)
}
