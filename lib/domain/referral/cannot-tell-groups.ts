import type { Id } from '../id'
import { daysBetween } from '../time/local-date'
import type { Finding } from './assessment'
import { neededDays } from './judge-counts'
import type { CountRule, Part } from './rule'
import type { RuleId } from './rule-id'
import { rules } from './rules'

/** Known days of the last so many, and how many of them a rule needs before it can be called not met. */
export type DaysNeeded = { known: number; needed: number; of: number }

export type CannotTellGroup = {
  /** What is short when it is days; null when it is something else. */
  days: DaysNeeded | null
  /** What all questions of the group lack, in sentences; empty when they share none. */
  says: string
  advice: string
  /** The entries that lack an answer. */
  entryIds: Id[]
  questions: { ruleId: RuleId; revision: number; question: string; says: string }[]
}

/** What cannot be told, put together by what is missing: one answer or one known day often serves many questions. */
export function cannotTellGroups(findings: readonly Finding[]): CannotTellGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = whatIsMissing(finding)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map(groupOf)
}

function whatIsMissing(finding: Finding): string {
  const days = daysNeeded(finding)
  if (days) return `days of ${days.of}`
  return finding.entryIds.length > 0 ? String(finding.entryIds) : finding.why
}

function groupOf(findings: [Finding, ...Finding[]]): CannotTellGroup {
  const [first] = findings
  const shared = sentencesOf(first.why).filter(sentence =>
    findings.every(({ why }) => sentencesOf(why).includes(sentence)),
  )
  const days = daysNeeded(first)
  return {
    days,
    says: shared.join(' '),
    advice: adviceOf(days ? findings.filter(one => one === first || !lacksAnswers(one)) : findings),
    entryIds: days || !lacksAnswers(first) ? [] : first.entryIds,
    questions: findings.map(({ ruleId, revision, title, why }) => ({
      ruleId,
      revision,
      question: title,
      says: sentencesOf(why)
        .filter(sentence => !shared.includes(sentence))
        .join(' '),
    })),
  }
}

/** What helps with any of the questions, each sentence once. */
const adviceOf = (findings: readonly Finding[]): string =>
  [...new Set(findings.flatMap(({ advice }) => sentencesOf(advice)))].join(' ')

/** Whether the entries of a finding are there because they lack an answer, and not because they were counted. */
function lacksAnswers({ ruleId }: Finding): boolean {
  const rule = countRule(ruleId)
  if (rule === undefined) return true
  const names = ({ notAsked, lacks }: Part): boolean =>
    notAsked !== undefined || (lacks !== undefined && 'entryIds' in lacks)
  return 'parts' in rule && rule.parts.some(names)
}

/** The rule about how often that has this name; undefined where it is about single entries. */
const countRule = (ruleId: RuleId): CountRule | undefined =>
  rules.find((rule): rule is CountRule => rule.id === ruleId && rule.kind === 'count')

/** Known days that are too few for a rule about how often, as it says; null where it lacks something else. */
function daysNeeded({ ruleId, window, why }: Finding): DaysNeeded | null {
  if (countRule(ruleId) === undefined) return null
  const of = daysBetween(window.from, window.to) + 1
  const needed = neededDays(of)
  const saysSo = sentencesOf(why).some(sentence => sentence.endsWith(`; ${needed} are needed.`))
  return saysSo && window.loggedDays < needed ? { known: window.loggedDays, needed, of } : null
}

const sentencesOf = (text: string): string[] => text.split(/(?<=\.) (?=“?[\p{Lu}\d])/u)
