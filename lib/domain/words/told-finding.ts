import type { Assessment, Finding } from '../referral/assessment'
import type { CannotTellGroup } from '../referral/cannot-tell-groups'
import { saidIn } from './sentences'
import type { Words } from './words'

/** A finding with its texts in the language of the screen; numbers, dates and evidence are the same. */
export function toldFinding(finding: Finding, { rules }: Words): Finding {
  const said = (text: string): string => saidIn(text, rules)
  const { title, why, advice, clears } = finding
  return { ...finding, title: said(title), why: said(why), advice: said(advice), clears: said(clears) }
}

/** An assessment with the texts of every finding in the language of the screen. */
export function toldAssessment(assessment: Assessment, words: Words): Assessment {
  const all = (findings: readonly Finding[]): Finding[] =>
    findings.map(finding => toldFinding(finding, words))
  const { findings, watch, cannotTell } = assessment
  return { ...assessment, findings: all(findings), watch: all(watch), cannotTell: all(cannotTell) }
}

/** What cannot be told, in the language of the screen. It is put together by the English first. */
export function toldGroup(group: CannotTellGroup, { rules }: Words): CannotTellGroup {
  const said = (text: string): string => (text === '' ? '' : saidIn(text, rules))
  return {
    ...group,
    says: said(group.says),
    advice: said(group.advice),
    questions: group.questions.map(question => ({
      ...question,
      question: said(question.question),
      says: said(question.says),
    })),
  }
}
