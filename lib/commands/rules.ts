import { writeFileSync } from 'node:fs'
import { neededDays } from '../domain/referral/judge-counts'
import type { CountRule, Part, Rule, RuleText, SignRule } from '../domain/referral/rule'
import { rules } from '../domain/referral/rules'
import { noneRecorded } from '../domain/referral/rules/n1-none-recorded'
import { selfCare } from '../domain/referral/rules/s1-self-care'
import type { Origin, Source } from '../domain/referral/sources'
import { levelWords } from '../domain/referral/levels'
import type { Sign } from '../domain/sign'
import { english } from '../domain/words/english'
import { signPhrase } from '../domain/words/sign-phrases'
import { command, finished } from './command'

/** Where the catalogue of the rules stands, under the root of the project. */
export const catalogueFile = 'docs/referral-rules.md'

const preamble = `# The referral rules

Generated from \`lib/domain/referral/rules\` by \`npm run rules\`; a test fails when it is stale. The definitions (episode, known day, ageing, quiet) are those of \`docs/decisions/0019-three-verdicts.md\` and of the code beside the rules.

A verdict is *met*, *not met* or *cannot tell*. *Met* needs no minimum of known days. A count is *not met* only when enough days are known; a rule about signs cannot tell when a cramp of the last 28 dates was not asked. A field that was left open (severity, length, cause) counts neither way.
`

const origins: Record<Origin, string> = {
  sourced: 'The condition is that of the sources.',
  ours: 'The count is ours; the sources give the reason, not the number.',
  mixed: 'The signs are those of the sources; part of the condition is ours.',
}

const sourceLine = ({ title, publisher, url }: Source): string =>
  url === '' ? `- ${publisher}: ${title}` : `- ${publisher}: [${title}](${url})`

const lasting = ({ lasts, later }: SignRule): string => {
  const fresh =
    'hours' in lasts
      ? `${lasts.hours} hours`
      : 'dates' in lasts
        ? `${lasts.dates} dates`
        : `until ${lasts.datesAfter} dates after`
  return later === null ? fresh : `${fresh}, then ${later.level} until 28 dates old`
}

const partLine = ({ subject, dates, threshold, measure, noteFrom }: Part): string =>
  `- ${subject}: ${threshold} ${measure.unit} in ${dates} dates (measure \`${measure.id}\`; not met needs ${neededDays(dates)} known days; a note from ${noteFrom ?? Math.ceil(threshold / 2)})`

const signsLine = (about: readonly Sign[]): string[] =>
  about.length === 0 ? [] : [`Signs: ${about.map(sign => signPhrase(sign, english)).join('; ')}.`, '']

const countLines = (rule: CountRule): string[] => [
  ...('parts' in rule ? ['Met by one of:', '', ...rule.parts.map(partLine), ''] : [rule.asksOfEach, '']),
  ...signsLine(rule.about ?? []),
]

const laterLines = ({ later }: SignRule): string[] =>
  later === null ? [] : [`Later: “${later.title}” ${later.advice}`, '']

const signLines = (rule: SignRule): string[] => [
  `Lasts: ${lasting(rule)}.`,
  '',
  ...laterLines(rule),
  ...signsLine(rule.about),
  ...(rule.because === undefined ? [] : [rule.because, '']),
  ...(rule.lacks === undefined ? [] : [`It cannot tell where an entry lacks ${rule.lacks}.`, '']),
]

function ownLines(rule: Rule): string[] {
  switch (rule.kind) {
    case 'sign':
      return signLines(rule)
    case 'count':
      return countLines(rule)
  }
}

function section(rule: RuleText, own: readonly string[]): string {
  return [
    `## ${rule.id}: ${rule.subject}`,
    '',
    `${levelWords[rule.level]}, revision ${rule.revision}. “${rule.title}”`,
    '',
    rule.asks,
    '',
    `Where it cannot be told: “${rule.question}”`,
    '',
    ...own,
    ...(rule.advice === '' ? [] : [rule.advice, '']),
    rule.clears,
    '',
    origins[rule.origin],
    '',
    ...rule.sources.map(sourceLine),
    '',
  ].join('\n')
}

const ruleSection = (rule: Rule): string => section(rule, ownLines(rule))

/** The catalogue of the rules as Markdown. */
export const catalogue = (): string =>
  [preamble, ...rules.map(ruleSection), section(selfCare, []), section(noneRecorded, [])].join('\n')

await command(import.meta.url, ({ tell }) => {
  writeFileSync(catalogueFile, catalogue())
  tell(`Wrote ${catalogueFile}.`)
  return Promise.resolve(finished)
})
