import { checkKinds, type Check, type CheckKind } from '../checks/check'
import type { Units } from '../profile'
import { checkFigures } from './check-figures'
import type { Words } from './words'

/** The sentence of a check: "84 kg is more than 10 % away from your usual 63 kg." */
export function checkSentence(check: Check, units: Units, words: Words): string {
  const { value, expected } = checkFigures(check, units, words)
  return words.checks.sentences[check.what](value, expected)
}

/** What a row of a list says, "Check this: body mass, sleep"; null without checks. */
export function checksInShort(checks: readonly Check[], { checks: texts }: Words): string | null {
  const names = [...new Set(checks.map(({ what }) => texts.names[what]))]
  return names.length === 0 ? null : texts.short(names)
}

/**
 * The line of every check as a form shows it before saving, with the figures still to be put in: "{value}" and
 * "{expected}". For the browser, which has none of these texts.
 */
export const checkTemplates = ({ checks: { before, sentences } }: Words): Record<CheckKind, string> =>
  Object.fromEntries(
    checkKinds.map(what => [what, before(sentences[what]('{value}', '{expected}'))]),
  ) as Record<CheckKind, string>
