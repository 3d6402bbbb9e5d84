import ts from 'typescript'
import { holdsActions } from './arrows'
import { importsOf, lineOf, treeOf, walk } from './imports'
import type { ProjectFile } from './project-files'

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What may be exported beside handlers from a route file: settings Next reads. */
const settings = new Set(['dynamic', 'revalidate', 'runtime', 'maxDuration', 'fetchCache'])

/** The builders, and where they live. */
const builders: Readonly<Record<string, string>> = {
  handler: 'lib/auth/handler',
  openHandler: 'lib/auth/open-handler',
  buttonHandler: 'lib/auth/button-handler',
  unpressed: 'lib/auth/button-handler',
  action: 'lib/auth/action',
}

/** Route handlers and server actions that do not come from the builder of `lib/auth`. */
export function unbuilt(files: readonly ProjectFile[]): string[] {
  return files.flatMap(file => {
    if (/^app\/.*\/route\.tsx?$/.test(file.path)) return wrongExports(file, methods)
    return holdsActions(file) ? wrongExports(file, null) : inlineActions(file)
  })
}

function wrongExports(file: ProjectFile, names: ReadonlySet<string> | null): string[] {
  const tree = treeOf(file)
  const built = builtHere(file)
  return tree.statements.flatMap(statement => {
    if (
      !isExported(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement)
    )
      return []
    const where = `${file.path}:${lineOf(tree, statement)}`
    if (!ts.isVariableStatement(statement)) return [`${where} exports something the builder did not make`]
    return statement.declarationList.declarations.flatMap(declaration => {
      const name = declaration.name.getText(tree)
      if (names && settings.has(name)) return []
      if (names && !names.has(name)) return [`${where} exports ${name}, which is no method`]
      return isBuilt(declaration.initializer, built)
        ? []
        : [`${where}: ${name} does not come from the builder`]
    })
  })
}

const isExported = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) ||
  ts.isExportAssignment(statement) ||
  (ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword))

/** Names that are a builder here: imported from where the builder lives. */
function builtHere(file: ProjectFile): ReadonlySet<string> {
  const targets = new Set(importsOf(file).map(imported => imported.target))
  return new Set(Object.keys(builders).filter(name => targets.has(builders[name] ?? '')))
}

const isBuilt = (value: ts.Expression | undefined, built: ReadonlySet<string>): boolean =>
  value !== undefined &&
  ts.isCallExpression(value) &&
  ts.isIdentifier(value.expression) &&
  built.has(value.expression.text)

function inlineActions(file: ProjectFile): string[] {
  const tree = treeOf(file)
  const found: string[] = []
  walk(tree, node => {
    if (
      ts.isExpressionStatement(node) &&
      ts.isStringLiteral(node.expression) &&
      node.expression.text === 'use server'
    )
      found.push(`${file.path}:${lineOf(tree, node)} makes an action inside a function`)
  })
  return found
}
