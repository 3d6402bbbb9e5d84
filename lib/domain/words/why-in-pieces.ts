import type { Finding } from '../referral/assessment'
import type { BrowserWords } from './words'

/**
 * Why a finding is met, in three pieces to set apart: the figure where the sentence begins with the number that was
 * measured (null where it does not), the rest of what was counted, and what the rule asks for (empty where it is not said).
 */
export function whyInPieces(
  { measured, why }: Pick<Finding, 'measured' | 'why'>,
  { levels }: BrowserWords,
): {
  figure: string | null
  counted: string
  asked: string
} {
  const cut = why.indexOf(` ${levels.theRuleAsks}`)
  const counted = cut === -1 ? why : why.slice(0, cut)
  const asked = cut === -1 ? '' : why.slice(cut + 1)
  const figure = measured === null ? null : String(measured.value)
  return figure !== null && counted.startsWith(`${figure} `)
    ? { figure, counted: counted.slice(figure.length + 1), asked }
    : { figure: null, counted, asked }
}
