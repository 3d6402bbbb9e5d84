import { IconArrowsExchange, IconColumns3 } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { PageHeading } from '@/app/_ui/page-heading'
import { Publications } from '@/app/_ui/publications'
import { wordsHere } from '@/app/_ui/words-here'
import { comparedFactors, type ComparedFactors } from '@/lib/auth/load-compared'
import { floors } from '@/lib/domain/comparison/compare-factor'
import { mostCompared } from '@/lib/domain/comparison/compared-moments'
import { comparisonSources } from '@/lib/domain/comparison/comparison-sources'
import { factorAddress } from '@/lib/domain/comparison/factor-address'
import { footWords } from '@/lib/domain/words/factor-words'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import { person } from '../judgement'
import { CsvLink } from '../trends/csv-link'
import classes from './before.module.css'
import { JudgedFactor } from './judged-factor'
import { LeftToClinic } from './left-to-clinic'
import { RatioScale } from './ratio-strip'
import { TooFew } from './too-few'
import { TooFewCramps } from './too-few-cramps'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).before.title })

/** What came before cramps more or less often than on comparable days, the surest first. */
export default async function BeforePage() {
  const who = await person()
  const words = await wordsHere()
  const { before } = words
  const compared = await comparedFactors(who)
  const { cramps, isCut, setting } = compared.diary
  if (cramps.length < floors.cramps)
    return (
      <>
        <PageHeading title={before.title} />
        <TooFewCramps cramps={cramps.length} words={words} />
        <Further isBeside={cramps.length > 0} words={words} />
      </>
    )
  return (
    <>
      <PageHeading title={before.title} />
      <p className={classes.sentence}>{before.sentence(cramps.length)}</p>
      <p className={classes.notBecause}>{before.notBecause}</p>
      <p className={classes.note}>
        {before.oneADay} {isCut && before.newest(mostCompared)}
      </p>
      <LeftToClinic told={setting.told} words={words} />
      <Factors of={compared} today={who.today} words={words} />
      <Further isBeside words={words} />
    </>
  )
}

type FactorsProps = { of: ComparedFactors; today: LocalDate; words: Words }

function Factors({ of: { diary, factors, all }, today, words }: FactorsProps) {
  const addressed = all.map(of => ({ of, href: `/before/${factorAddress(of.factor, factors)}` }))
  const judged = addressed.filter(({ of }) => of.certainty !== 'too-few')
  const few = addressed.filter(({ of }) => of.certainty === 'too-few')
  const { before } = words
  const { janes2005, mantelHaenszel1959, benjaminiHochberg1995, holm1979 } = comparisonSources
  return (
    <>
      <section className={classes.judged} aria-label={before.judged}>
        {judged.length === 0 && <p>{before.nothingJudged}</p>}
        {judged.map(({ of, href }) => (
          <JudgedFactor key={href} of={of} href={href} words={words} />
        ))}
        {judged.length > 0 && (
          <div className={classes.axis}>
            <RatioScale words={words} />
          </div>
        )}
      </section>
      {few.length > 0 && <TooFew factors={few} words={words} />}
      <CsvLink chart="before" at={{ from: firstDayOf(diary, today), to: today, words }} />
      <p className={classes.foot}>{footWords(judged.length, all.length, words).join(' ')}</p>
      <p className={classes.note}>
        {before.foot.restsOn}{' '}
        <Publications
          sources={[janes2005, mantelHaenszel1959, benjaminiHochberg1995, holm1979]}
          words={words}
        />
        .
      </p>
    </>
  )
}

/** The day of the oldest cramp that is compared. */
const firstDayOf = ({ cramps }: ComparedFactors['diary'], today: LocalDate): LocalDate =>
  cramps.at(-1)?.first.day ?? today

/** What can be done next: the cramps beside each other, and one change tried out. */
const Further = ({ isBeside, words }: { isBeside: boolean; words: Words }) => (
  <div className={classes.further}>
    {isBeside && (
      <ButtonLink href="/before/cramps" variant="light" icon={<IconColumns3 aria-hidden />}>
        {words.before.sideBySide}
      </ButtonLink>
    )}
    <ButtonLink href="/try" variant="light" icon={<IconArrowsExchange aria-hidden />}>
      {words.tryIt.title}
    </ButtonLink>
  </div>
)
