import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_ui/button-link'
import { HowMade } from '@/app/_ui/how-made'
import { PageHeading } from '@/app/_ui/page-heading'
import { wordsHere } from '@/app/_ui/words-here'
import { comparedFactors } from '@/lib/auth/load-compared'
import { findOwnItems } from '@/lib/data/items'
import { factorAddress, factorAt } from '@/lib/domain/comparison/factor-address'
import { crampsUpTo } from '@/lib/domain/comparison/cramps-shown'
import { byLength } from '@/lib/domain/comparison/comparisons'
import { nameIn } from '@/lib/domain/reference/name-in'
import { volumeUnitOf } from '@/lib/domain/units'
import { factorName, factorSources, factorSteps, factorWindow } from '@/lib/domain/words/factor-words'
import { dayAsked, OtherDay } from '../../day-asked'
import type { AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { WayToTry } from '../../try/way-to-try'
import { EachCramp } from './each-cramp'
import { FactorVerdict } from './factor-verdict'
import { OtherLengths } from './other-lengths'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).before.title })

type Address = { params: Promise<{ factor: string }>; searchParams: AddressQuery }

/** One factor: what was counted, what the ratio says, other windows, and every cramp beside its comparable days. */
export default async function FactorPage({ params, searchParams }: Address) {
  const who = await person()
  const words = await wordsHere()
  const { diary, factors, all } = await comparedFactors(who)
  const factor = factorAt((await params).factor, factors)
  const of = all.find(one => one.factor === factor)
  if (factor === null || of === undefined) notFound()
  const asked = await dayAsked(searchParams, 'to', who.today)
  const here = `/before/${factorAddress(factor, factors)}`
  const context = { unit: volumeUnitOf(who.profile), nameOf: nameIn(await findOwnItems(who.owner)) }
  const name = factorName(factor.name, words)
  return (
    <>
      <PageHeading title={name} line={factorWindow(factor, words)} />
      <OtherDay isOther={asked.isOther} words={words} />
      <FactorVerdict of={of} words={words} />
      <WayToTry who={who} factor={factor.name} told={diary.setting.told} words={words} />
      <HowMade
        of={name}
        steps={factorSteps(factor, of, words)}
        sources={factorSources(factor.name)}
        from={here}
        context={context}
        words={words}
      />
      <OtherLengths lengths={byLength(factor, diary.cramps, diary.setting)} words={words} />
      <EachCramp
        factor={factor}
        page={crampsUpTo(diary.cramps, asked.day)}
        by={{ setting: diary.setting, context, words }}
        here={here}
        today={who.today}
      />
      <p>
        <ButtonLink href="/before" variant="outline">
          {words.beforeCramps.factor.back}
        </ButtonLink>
      </p>
    </>
  )
}
