import { IconBook, IconReportMedical } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { openFindings } from '@/lib/domain/notices/open-findings'
import { PageHeading } from '@/app/_ui/page-heading'
import type { Person } from '@/lib/auth/person'
import { findEntries } from '@/lib/data/entries'
import type { Entry } from '@/lib/domain/entry'
import type { Id } from '@/lib/domain/id'
import { dayClockOf } from '@/lib/domain/profile'
import type { Assessment, Finding } from '@/lib/domain/referral/assessment'
import { coverageSentence } from '@/lib/domain/words/finding-words'
import { judgement, keptNotices, notices, person } from '../judgement'
import { OpenEmergency } from '../open-emergency'
import { CannotTell } from './cannot-tell'
import { FindingCard } from './finding-card'
import { NoticeHistory } from './notice-history'
import { NoRuleMet } from './no-rule-met'
import classes from './referral.module.css'
import { SeenNotices } from './seen-notices'
import { unseenOf } from './unseen-notices'
import { Watch } from './watch'
import { wordsHere } from '@/app/_ui/words-here'
import { toldAssessment } from '@/lib/domain/words/told-finding'
import type { Words } from '@/lib/domain/words/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).referral.title })

type Props = { searchParams: Promise<{ why?: string | string[] }> }

/** An open emergency fills the screen; its "Why am I seeing this?" comes back here with `why` in the address. */
export default async function ReferralPage({ searchParams }: Props) {
  const who = await person()
  const words = await wordsHere()
  const judged = await judgement()
  const assessment = toldAssessment(judged, words)
  const { why } = await searchParams
  const emergencies = openFindings(assessment, 'emergency')
  return emergencies.length > 0 && why === undefined ? (
    <OpenEmergency who={who} findings={emergencies} />
  ) : (
    <Judgement who={who} assessment={assessment} cannotTell={judged.cannotTell} words={words} />
  )
}

type JudgementProps = {
  who: Person
  assessment: Assessment
  /** In English: questions are put together by what they say, and then told. */
  cannotTell: readonly Finding[]
  words: Words
}

async function Judgement({ who, assessment, cannotTell, words }: JudgementProps) {
  const { findings, watch, coverage, level } = assessment
  const entries = await evidenceOf(who, [...findings, ...watch, ...cannotTell])
  const { open, snoozed } = await notices()
  const untilOf = (ruleId: string) => snoozed.find(({ finding }) => finding.ruleId === ruleId)?.until ?? null
  const met = findings.filter(finding => finding.level !== 'none')
  const card = (finding: Finding) => (
    <FindingCard
      key={finding.ruleId}
      finding={finding}
      entries={entriesWith(entries, finding.entryIds)}
      today={who.today}
      clock={dayClockOf(who.profile)}
      emergencyNumber={who.profile.emergencyNumber ?? null}
      snoozedUntil={untilOf(finding.ruleId)}
      words={words}
    />
  )
  return (
    <>
      <PageHeading title={words.referral.title} line={coverageSentence(coverage, words)} />
      <SeenNotices unseen={unseenOf(open, await keptNotices())} />
      <div className={classes.columns}>
        <div className={classes.column}>
          {level === 'none' && <NoRuleMet findings={findings} cannotTell={cannotTell.length} words={words} />}
          {met.filter(({ ruleId }) => untilOf(ruleId) === null).map(card)}
          {snoozed.length > 0 && <h2>{words.notices.snoozedTitle}</h2>}
          {met.filter(({ ruleId }) => untilOf(ruleId) !== null).map(card)}
        </div>
        <div className={classes.column}>
          <CannotTell findings={cannotTell} entries={entries} words={words} />
          <Watch findings={watch} entries={entries} words={words} />
        </div>
      </div>
      <p className={classes.visit}>
        <ButtonLink href="/doctor" variant="light" icon={<IconReportMedical aria-hidden />}>
          {words.doctor.forTheVisit}
        </ButtonLink>
        <ButtonLink href="/learn/when-to-see-a-doctor" variant="outline" icon={<IconBook aria-hidden />}>
          {words.learn.pages['when-to-see-a-doctor'].title}
        </ButtonLink>
      </p>
      <NoticeHistory who={who} words={words} />
    </>
  )
}

async function evidenceOf({ owner }: Person, findings: readonly Finding[]): Promise<ReadonlyMap<Id, Entry>> {
  const ids = [...new Set(findings.flatMap(({ entryIds }) => entryIds))]
  const entries = ids.length === 0 ? [] : await findEntries(owner, ids)
  return new Map(entries.map(entry => [entry.id, entry]))
}

const entriesWith = (entries: ReadonlyMap<Id, Entry>, ids: readonly Id[]): Entry[] =>
  ids.flatMap(id => entries.get(id) ?? [])
