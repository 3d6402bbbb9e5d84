import { rules } from '@/lib/domain/referral/rules'
import { ruleIds } from '@/lib/domain/referral/rule-id'
import { rateLimits } from '@/lib/domain/statistics/one-rate'
import { quantile } from '@/lib/domain/statistics/quantile'
import { shareLimits } from '@/lib/domain/statistics/share-limits'
import { table, type Row } from '@/tests/bench/table'
import { within, type ChangeFound } from './changed-people'
import { triedChanges } from './other-tests'
import { countingRules, type SaidOfRules } from './silent-people'
import { rulesMet, type Simulated } from './simulation'
import { sameNotice, type SteadyFound } from './steady-people'

const percent = (share: number): string => `${Math.round(share * 100)} %`

const shareOf = (count: number, of: number): string => {
  const limits = shareLimits(count, of)
  return limits === null
    ? '–'
    : `${percent(limits.share)} (${percent(limits.atLeast)} to ${percent(limits.atMost)})`
}

const explained = (isExplained: boolean): string => (isExplained ? 'yes' : 'no')

type Notices = (group: SteadyFound) => number

const byRate: Notices = group => group.byRate
const bySeverity: Notices = group => group.bySeverity
const byEither: Notices = group => group.byRate + group.bySeverity

const sumOf = (groups: readonly SteadyFound[], of: Notices): number =>
  groups.reduce((all, one) => all + of(one), 0)

const perYear = (groups: readonly SteadyFound[], notices: Notices): string => {
  const time = sumOf(groups, one => one.personYears)
  const { rate, atLeast, atMost } = rateLimits({ count: sumOf(groups, notices), time })
  return `${rate.toFixed(2)} (${atLeast.toFixed(2)} to ${atMost.toFixed(2)})`
}

function steadyTable(groups: readonly SteadyFound[]): string {
  const rows = groups.map((group): Row => {
    const { rate, isExplained, people, personYears, peopleAlarmed } = group
    const counts = [group.byRate, group.bySeverity, group.returned].map(String)
    const told = [perYear([group], byEither), shareOf(peopleAlarmed, people)]
    return [String(rate), explained(isExplained), personYears.toFixed(0), ...counts, ...told]
  })
  const counts = [byRate, bySeverity, (one: SteadyFound) => one.returned].map(of => String(sumOf(groups, of)))
  const years = sumOf(groups, one => one.personYears).toFixed(0)
  const all: Row = ['**all**', '', years, ...counts, `**${perYear(groups, byEither)}**`, '']
  const heads = [
    'In 28 days',
    'Explained',
    'Person-years',
    'By rate',
    'By severity',
    'Came back',
    'Raised a person-year',
    'People with one or more',
  ]
  return table(heads, [...rows, all])
}

const middle = (days: readonly number[]): string => {
  const value = quantile(days, 0.5)
  return value === null ? '–' : String(Math.round(value))
}

const changeHeads: Row = [
  'In 28 days before',
  'Explained',
  'Told before it',
  'Told by any rule',
  'Days, middle',
  'R9 met',
  'Days, middle',
]

const changeRow = (found: ChangeFound): Row => [
  String(found.rate),
  explained(found.isExplained),
  percent(found.already / found.people),
  shareOf(found.byAnyRule.length, found.people),
  middle(found.byAnyRule),
  shareOf(found.byWorsening.length, found.people),
  middle(found.byWorsening),
]

const changeTable = (groups: readonly ChangeFound[]): string => table(changeHeads, groups.map(changeRow))

const named = (groups: readonly ChangeFound[]): string =>
  table(
    ['Group', ...changeHeads.slice(2)],
    groups.map(found => [found.name, ...changeRow(found).slice(2)]),
  )

const verdictRows = (said: SaidOfRules): Row[] =>
  countingRules.map(rule => {
    const { met, 'not-met': notMet, 'cannot-tell': cannotTell } = said[rule]
    const all = met + notMet + cannotTell
    return [rule, ...[met, notMet, cannotTell].map(count => percent(count / all))]
  })

const verdictHeads: Row = ['Rule', 'Met', 'Not met', 'Cannot tell']

function stoppedTable({ stopped, size }: Simulated): string {
  const open = stopped.map(({ days, said, none, noneWithoutCoverage }): Row => [
    String(days),
    ...countingRules.map(rule => `${said[rule]['not-met']} / ${said[rule]['cannot-tell']}`),
    `${none} of ${size.silent}`,
    String(noneWithoutCoverage),
  ])
  return table(['Days after', ...countingRules, 'Level none', '… without its coverage'], open)
}

function otherTestsTable({ otherTests }: Simulated): string {
  const heads = ['Test', 'Notices a person-year, steady', ...triedChanges.map(([name]) => name)]
  const rows = otherTests.map(({ name, notices, personYears, found, people }): Row => {
    const { rate, atLeast, atMost } = rateLimits({ count: notices, time: personYears })
    const years = `${rate.toFixed(2)} (${atLeast.toFixed(2)} to ${atMost.toFixed(2)})`
    return [name, years, ...found.map(count => percent(count / people))]
  })
  return table(heads, rows)
}

/** "R1 revision 1", of the rules that the figures are of; emergency signs are tried anew by every test. */
const revisionsOf = (simulated: Simulated): string =>
  rules
    .filter(({ id }) => rulesMet(simulated).has(id))
    .toSorted((one, other) => ruleIds.indexOf(one.id) - ruleIds.indexOf(other.id))
    .map(({ id, revision }) => `${id} revision ${revision}`)
    .join(', ')

/** Whether the aims were reached, each in a row. */
function aims({ steady, tripled, emergency }: Simulated): string {
  const fromThree = tripled.filter(({ rate }) => rate === 3)
  const of = fromThree.reduce((sum, { people }) => sum + people, 0)
  const told = fromThree.reduce((sum, { byAnyRule }) => sum + byAnyRule.length, 0)
  const { shown, missed } = emergency
  const reached = (is: boolean): string => (is ? 'yes' : '**no**')
  const years = sumOf(steady, one => one.personYears)
  const aimOfNotices = (what: string, notices: Notices): Row => [
    what,
    'at most 0.2 a person-year',
    perYear(steady, notices),
    reached(sumOf(steady, notices) / years <= 0.2),
  ]
  return table(
    ['', 'Aim', 'This run', 'Reached'],
    [
      aimOfNotices('Notices of R9, steady, by how often', byRate),
      aimOfNotices('… by how severe', bySeverity),
      aimOfNotices('… by either', byEither),
      [
        'Tripled from 3 in 28 days, told within 8 weeks',
        'at least 90 %',
        shareOf(told, of),
        reached(told / of >= 0.9),
      ],
      [
        'Emergency signs told at once',
        'all',
        `${shown - missed.length} of ${shown}`,
        reached(missed.length === 0),
      ],
    ],
  )
}

/** The whole document. */
export function performanceDocument(simulated: Simulated): string {
  const { size, steady, doubled, tripled, severer, sparse, sparseTripled, startsLogging } = simulated
  const parts = [
    '# How well the referral rules tell',
    `Written by \`npm run simulate\`: ${size.steady} invented people in each steady group, judged on ${size.steadyDays} days; ${size.changed} in each group whose cramps change; ${size.silent} in each that logs little or stops. The seeds are fixed and were set before anything was tuned; the same run gives the same figures. Decision [0081](decisions/0081-the-rules-are-tried-on-invented-people.md) says how these people live. Intervals are exact, 95 %.`,
    `Rules that sent anybody to a doctor: ${revisionsOf(simulated)}.`,
    '## Aims',
    aims(simulated),
    'Why R9 stays as it is although its two parts together raise more than the aim, and what a stricter one would miss, is in [0081](decisions/0081-the-rules-are-tried-on-invented-people.md).',
    '## Steady: how often R9 raises a notice',
    `A notice is raised on a day on which R9 is met and was not met in the ${sameNotice} days before; one that comes back sooner is the same. R1 and R4 describe a count: where it is there, that is no false alarm.`,
    steadyTable(steady),
    `## Changed: who is told within ${within / 7} weeks, and when`,
    'Told: the level is routine or higher on one of the days; also by R1 or R4, whose count may have been there before the change.',
    '### Twice as many',
    changeTable(doubled),
    '### Three times as many',
    changeTable(tripled),
    '### Three points more severe',
    changeTable(severer),
    '## Days that are not logged',
    'Steady people with 3 cramps in 28 days who log a share of their days: what the rules say, in shares of all judged days.',
    ...sparse.flatMap(({ share, said }) => [
      `### ${percent(share)} of the days`,
      table(verdictHeads, verdictRows(said)),
    ]),
    '### Three times as many, with days that are not logged',
    named(sparseTripled),
    '### Steady, but begins to log every day',
    'What was not logged before was not known; R9 compares with it all the same. These notices are false.',
    named(startsLogging),
    '## People who stop logging',
    `Of ${size.silent} people with 3 cramps in 28 days: how many rules are called not met / cannot be told so many days after the last entry. A count is never called not met without the days it needs, and “none” is always said with the days that are known.`,
    stoppedTable(simulated),
    '## Other tests of worsening',
    'Other ways to ask, on people of their own: notices among steady ones of every rate, and who is found within 8 weeks from 3 in 28 days by this test alone.',
    otherTestsTable(simulated),
  ]
  return `${parts.join('\n\n')}\n`
}
