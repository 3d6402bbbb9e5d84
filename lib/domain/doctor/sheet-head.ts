import { dayWithYear, dayWords } from '../words/date-words'
import { numberWords } from '../words/number-words'
import type { Words } from '../words/words'
import { cutText, firstOf } from './cut-text'
import type { DoctorPage, MetRule } from './doctor-page'
import { toldRule } from './told-rule'
import type { Who, WhoPart } from './who-shown'

/** Why somebody should look: the rules met, in a frame. */
export type SheetReason = {
  title: string
  rules: readonly { title: string; why: string; line: string }[]
  /** "and 3 more"; null: these are all. */
  more: string | null
  /** What stands there when no rule is met; null when one is. */
  none: string | null
  note: string
}

const mostRules = 6

/** The person in one line, only of what was chosen; null when nothing was. */
export function whoLine(who: Who, words: Words): string | null {
  const { paper, shown } = words.doctor
  const said = (part: WhoPart, text: string | null): string => text ?? paper.notKnown(shown[part])
  const parts = [
    ...(who.name === undefined ? [] : [said('name', who.name === null ? null : cutText(who.name, 80))]),
    ...(who.birthDate === undefined
      ? []
      : [said('birth-date', who.birthDate && paper.born(dayWithYear(who.birthDate, words)))]),
    ...(who.age === undefined ? [] : [said('age', who.age === null ? null : paper.years(who.age))]),
    ...(who.sex === undefined ? [] : [said('sex', who.sex && paper.sexes[who.sex])]),
    ...(who.body === undefined ? [] : [said('body', bodyWords(who.body, words))]),
    ...(who.pregnancyDueDate === undefined
      ? []
      : [said('pregnancy', who.pregnancyDueDate && paper.due(dayWithYear(who.pregnancyDueDate, words)))]),
    ...(who.conditions === undefined ? [] : [said('conditions', conditionWords(who.conditions, words))]),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function bodyWords({ massKg, heightCm }: NonNullable<Who['body']>, words: Words): string | null {
  const parts = [
    ...(heightCm === null ? [] : [`${numberWords(heightCm, words)} cm`]),
    ...(massKg === null ? [] : [`${numberWords(massKg, words)} kg`]),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

function conditionWords(conditions: Who['conditions'], words: Words): string | null {
  if (!conditions || conditions.length === 0) return null
  const { shown, more } = firstOf(conditions, 5)
  const names = shown.map(condition => words.settings.profile.conditions[condition] ?? condition)
  return [...names, ...(more > 0 ? [words.doctor.paper.more(more)] : [])].join(', ')
}

/** The rules met as of the end of the period, the highest level first. */
export function reasonOf({ rules, who }: DoctorPage, words: Words): SheetReason {
  const { paper } = words.doctor
  const { shown, more } = firstOf(rules, mostRules)
  return {
    title: rules.length > 1 ? paper.reasons : paper.reason,
    rules: shown.map(rule => ruleWords(rule, who, words)),
    more:
      more > 0
        ? [paper.more(more), namesOf(rules.slice(-more), who, words)].filter(Boolean).join(': ')
        : null,
    none: rules.length === 0 ? paper.noReason : null,
    note: paper.notADiagnosis,
  }
}

const namesOf = (rules: readonly MetRule[], who: Who, words: Words): string =>
  rules.flatMap(({ finding }) => toldRule(finding, who, words).name ?? []).join(', ')

function ruleWords(
  { finding, firstOn, lastOn }: MetRule,
  who: Who,
  words: Words,
): SheetReason['rules'][number] {
  const { paper } = words.doctor
  const { level, revision, quietUntil } = finding
  const { title, why, name } = toldRule(finding, who, words)
  const levelWord = level === 'none' ? '' : words.levels[level]
  const parts = [
    name === null ? levelWord : paper.ruleLine(levelWord, name, revision),
    ...(firstOn === null || lastOn === null
      ? []
      : [paper.evidence(dayWords(firstOn, words), dayWords(lastOn, words))]),
    ...(quietUntil === null ? [] : [paper.quiet(dayWords(quietUntil, words))]),
  ]
  return { title, why: cutText(why, 190), line: parts.join('; ') }
}
