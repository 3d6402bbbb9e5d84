import { ruleIds, type RuleId } from './rule-id'
import { rules } from './rules'
import { noneRecorded } from './rules/n1-none-recorded'
import { selfCare } from './rules/s1-self-care'

/** What the rules that have a name but no file yet are about, as one would tell it to a doctor. */
const subjects: Partial<Record<RuleId, string>> = {
  U4: 'cramps and weakness while taking a statin',
  U5: 'vomiting or diarrhoea with cramps',
  U6: 'severe headache, changed sight or belly pain in pregnancy',
  U7: 'leg pain at rest that hanging the leg eases, or a foot ulcer',
  U8: 'a wound with soil in it, in the last 21 days',
  U9: 'cramps in the heat with a heart condition or a low-sodium diet',
  U10: 'tingling round the mouth with a hand that cramps',
  U11: 'cramps at rest in arm, trunk, neck or face, with numbness or weakness',
  R11: 'cramps at rest in arm, hand, trunk, neck or face',
  R12: 'cramps that come on walking and go with rest',
  R13: 'cramps with a condition of kidney, liver, thyroid, nerves or vessels, diabetes, chemotherapy or pregnancy',
  R14: 'cramps with back pain and numbness',
  R15: 'cramps with more than 14 units of alcohol a week',
  R16: 'cramps at rest in a child',
}

/** The rules that are named and not judged yet, in their order. Nothing that is shown may count them as not met. */
export function notJudgedYet(): { ruleId: RuleId; subject: string }[] {
  const judged = new Set<RuleId>([...rules, selfCare, noneRecorded].map(({ id }) => id))
  return ruleIds.flatMap(ruleId => {
    if (judged.has(ruleId)) return []
    const subject = subjects[ruleId]
    if (subject === undefined) throw new Error(`${ruleId} is neither judged nor named`)
    return [{ ruleId, subject }]
  })
}
