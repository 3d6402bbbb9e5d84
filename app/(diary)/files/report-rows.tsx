import { told } from '@/lib/domain/words/told'
import type { BrowserWords } from '@/lib/domain/words/words'
import type { DiaryReport } from '@/lib/outbox/send-diary'
import { useWords } from '../../_ui/use-words'
import classes from './files.module.css'

type Counts = Pick<DiaryReport, 'new' | 'unchanged' | 'conflicting' | 'deleted'>

/** The counts that are not zero, in words; none when all are. */
function countsIn(counts: Counts, files: BrowserWords['files']): string[] {
  const said = [
    [counts.new, files.fresh],
    [counts.unchanged, files.unchanged],
    [counts.conflicting, files.conflicting],
    [counts.deleted, files.deleted],
  ] as const
  return said.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))
}

const profileIn = ({ profile, profileFilled }: DiaryReport, files: BrowserWords['files']): string =>
  profile === 'filled' ? files.profileFilled(profileFilled.length) : files.standing[profile]

/** More fields than this are not read by anybody on a screen; the answer of the server names them all. */
const mostNamed = 10

/** What is not taken over, and which fields of it are otherwise than expected. */
const notKeptIn = ({ notKept, notKeptProblems }: DiaryReport, words: BrowserWords): string[] => [
  ...notKept.map(key => words.files.notKept[key] ?? key),
  ...notKeptProblems.slice(0, mostNamed).map(({ path, message }) => `${path}: ${told(message, words)}`),
]

/** What a file brings or brought, one row for each thing there is something to say of. */
export function ReportRows({ report, name }: { report: DiaryReport; name: string }) {
  const words = useWords()
  const { files } = words
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [files.rows.entries, countsIn(report, files)],
    [files.rows.items, countsIn(report.items, files)],
    [files.rows.deletions, report.deletions > 0 ? [files.deletions(report.deletions)] : []],
    [files.rows.profile, [profileIn(report, files)]],
    [files.rows.presets, [files.standing[report.presets]]],
    [files.rows.reminders, report.reminders === 'unchanged' ? [] : [files.standing[report.reminders]]],
    [files.rows.plans, report.plans === 'unchanged' ? [] : [files.standing[report.plans]]],
    [files.rows.experiments, report.experiments === 'unchanged' ? [] : [files.standing[report.experiments]]],
    [files.rows.notices, report.notices > 0 ? [files.fresh(report.notices)] : []],
    [files.rows.notKept, notKeptIn(report, words)],
  ]
  return (
    <dl className={classes.report} aria-label={name}>
      {rows
        .filter(([, said]) => said.length > 0)
        .map(([title, said]) => (
          <div key={title} className={classes.reportRow}>
            <dt>{title}</dt>
            {said.map(text => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
    </dl>
  )
}
