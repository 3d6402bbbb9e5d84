import ts from 'typescript'
import { lineOf, treeOf, walk } from './imports'
import type { ProjectFile } from './project-files'

/** Props that a person reads or hears. */
const spokenProps = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'cancelLabel',
  'confirmLabel',
  'description',
  'detail',
  'empty',
  'error',
  'heading',
  'hint',
  'label',
  'legend',
  'line',
  'message',
  'placeholder',
  'problem',
  'summary',
  'text',
  'title',
])

/** A word: two letters or more. One letter, a symbol or a unit's number is no text to translate. */
const hasWord = (text: string): boolean => /\p{Letter}{2}/u.test(text)

/** Symbols of units are the same in every language. */
const units = /(?<!\p{Letter})(?:ml|mg|kg|min|fl oz|cm|km|MET)(?!\p{Letter})/gu

const isText = (text: string): boolean => hasWord(text.replace(units, ''))

/** The parts of an expression that may be shown: both ways of a choice, what stands behind `&&`, and template pieces. */
function shownTexts(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return shownTexts(node.expression)
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.flatMap(span => [...shownTexts(span.expression), span.literal.text]),
    ]
  if (ts.isConditionalExpression(node)) return [...shownTexts(node.whenTrue), ...shownTexts(node.whenFalse)]
  return ts.isBinaryExpression(node) && joining.has(node.operatorToken.kind)
    ? [...shownTexts(node.left), ...shownTexts(node.right)]
    : []
}

const joining = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
])

function textsAt(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return [node.text]
  if (ts.isJsxExpression(node) && node.expression !== undefined)
    return ts.isJsxAttribute(node.parent) ? [] : shownTexts(node.expression)
  if (ts.isJsxAttribute(node) && spokenProps.has(node.name.getText())) return attributeTexts(node)
  if (ts.isStringLiteral(node) && isSentence(node.text)) return isThrown(node) ? [] : [node.text]
  if (ts.isPropertyAssignment(node) && spokenProps.has(propertyName(node)))
    return shownTexts(node.initializer)
  return []
}

/** Words with spaces between them, the first with a capital: nothing but a person reads that. */
const isSentence = (text: string): boolean => /^\p{Lu}[\p{Letter}'’]* \p{Letter}/u.test(text)

/** Errors that say what is wrong with the code are for the log. */
const isThrown = (node: ts.Node): boolean => ts.isNewExpression(node.parent)

function attributeTexts({ initializer }: ts.JsxAttribute): string[] {
  if (initializer === undefined) return []
  if (ts.isStringLiteral(initializer)) return [initializer.text]
  return ts.isJsxExpression(initializer) && initializer.expression !== undefined
    ? shownTexts(initializer.expression)
    : []
}

const propertyName = ({ name }: ts.PropertyAssignment): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''

/** Texts a screen would show that stand in the screen itself, and so in one language only. */
export const literalTexts = (files: readonly ProjectFile[]): string[] =>
  files.flatMap(file => {
    const tree = treeOf(file)
    const found: string[] = []
    walk(tree, node => {
      for (const text of textsAt(node))
        if (isText(text)) found.push(`${file.path}:${lineOf(tree, node)} says "${text.trim()}"`)
    })
    return found
  })
