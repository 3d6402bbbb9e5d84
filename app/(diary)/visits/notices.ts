import type { Assessment } from '@/lib/domain/referral/assessment'
import { rules } from '@/lib/domain/referral/rules'
import { saidIn } from '@/lib/domain/words/sentences'
import { toldFinding } from '@/lib/domain/words/told-finding'
import type { Words } from '@/lib/domain/words/words'

type Notice = { ruleId: string; title: string }

/** What a visit may have been about: the notices that are open, highest first, and those a kept visit names already. */
export function noticesFor({ findings }: Assessment, named: readonly string[], words: Words): Notice[] {
  const open = findings.filter(
    ({ level, quietUntil }) => level !== 'none' && level !== 'self-care' && quietUntil === null,
  )
  const others = named.filter(ruleId => open.every(finding => finding.ruleId !== ruleId))
  return [
    ...open.map(finding => ({ ruleId: finding.ruleId, title: toldFinding(finding, words).title })),
    ...others.map(ruleId => ({ ruleId, title: titleOfRule(ruleId, words) })),
  ]
}

/** The title of a rule; its id for one that is not judged. */
export function titleOfRule(ruleId: string, words: Words): string {
  const rule = rules.find(({ id }) => id === ruleId)
  return rule === undefined ? words.visits.rule(ruleId) : saidIn(rule.title, words.rules)
}
