import type { Metadata } from 'next'
import { loadDays } from '@/lib/data/days'
import { dayOf } from '@/lib/domain/entry'
import { dayStartOf } from '@/lib/domain/profile'
import { nameIn } from '@/lib/domain/reference/name-in'
import { volumeUnitOf } from '@/lib/domain/units'
import { dayHeadingInYear } from '@/lib/domain/words/date-words'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { addressOfDay } from '../address-of-day'
import { ChecksShown } from '../checks-shown'
import { dayAsked, OtherDay } from '../day-asked'
import { DayLinks } from '../day-links'
import { unitsOf, type AddressQuery } from '../form-page'
import { person } from '../judgement'
import { AroundExercise } from './around-exercise'
import { AskedOfDay } from './asked-of-day'
import { BandParts } from './band-parts'
import { CaffeineAndAlcohol } from './caffeine-and-alcohol'
import { DrinksByHour } from './drinks-by-hour'
import classes from './fluid.module.css'
import { HydrationIndex } from './hydration-index'
import { loadFluid } from './load-fluid'
import type { Shown } from './shown'
import { SoFar } from './so-far'
import { Warnings } from './warnings'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).fluidBand.title,
})

/** The fluid of a day: the band and what makes it, the drinks, drinking around exercise, caffeine and alcohol. */
export default async function FluidPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const words = await wordsHere()
  const asked = await dayAsked(searchParams, 'day', who.today)
  const { day } = asked
  const fluid = await loadFluid(who, day)
  const shown: Shown = {
    fluid,
    from: addressOfDay('/fluid', day, who.today),
    units: unitsOf(who.profile),
    context: { unit: volumeUnitOf(who.profile), nameOf: nameIn(fluid.items) },
    words,
    entriesOf: ids => fluid.entries.filter(({ id }) => ids.includes(id)),
  }
  return (
    <>
      <PageHeading title={words.fluidBand.title} line={dayHeadingInYear(day, who.today, words)} />
      <div className={classes.fluid}>
        <OtherDay isOther={asked.isOther} words={words} />
        <DayLinks screen="/fluid" day={day} today={who.today} words={words} />
        <SoFar shown={shown} />
        <ChecksShown
          who={who}
          own={fluid.items}
          days={await loadDays(who.owner, day, day)}
          entries={fluid.entries
            .map(entry => ({ entry, day: dayOf(entry, dayStartOf(who.profile)) }))
            .filter(of => of.day === day)}
          from={shown.from}
          words={words}
        />
        <Warnings shown={shown} />
        <AskedOfDay shown={shown} />
        <BandParts shown={shown} />
        <DrinksByHour shown={shown} />
        <AroundExercise shown={shown} now={who.now} today={who.today} />
        <CaffeineAndAlcohol shown={shown} />
        <HydrationIndex shown={shown} />
      </div>
    </>
  )
}
