import { IconBowlSpoon, IconChartDots } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/app/_ui/button-link'
import { HowMade } from '@/app/_ui/how-made'
import { PageHeading } from '@/app/_ui/page-heading'
import { wordsHere } from '@/app/_ui/words-here'
import { loadDays } from '@/lib/data/days'
import { minerals } from '@/lib/domain/nutrition/mineral'
import { addDays } from '@/lib/domain/time/local-date'
import { dayHeading } from '@/lib/domain/words/date-words'
import { leadWords, whyNoneWords } from '@/lib/domain/words/electrolyte-words'
import type { Words } from '@/lib/domain/words/words'
import { addressOfDay } from '../address-of-day'
import { ChecksShown } from '../checks-shown'
import { dayAsked, OtherDay } from '../day-asked'
import { DayLinks } from '../day-links'
import type { AddressQuery } from '../form-page'
import { person } from '../judgement'
import { Clinic } from './clinic'
import { DayTable } from './day-table'
import classes from './electrolytes.module.css'
import { DAYS_SHOWN, loadElectrolytes, type Electrolytes } from './load-electrolytes'
import { MineralSection } from './mineral-section'
import { SweatSection } from './sweat-section'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).electrolytes.title,
})

/** One day’s minerals; the day stands in the address. */
export default async function ElectrolytesPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const words = await wordsHere()
  const { electrolytes } = words
  const asked = await dayAsked(searchParams, 'day', who.today)
  const shown = asked.day
  const loaded = await loadElectrolytes(who, shown)
  const from = addressOfDay('/electrolytes', shown, who.today)
  const shared = { of: loaded, from, words }
  return (
    <>
      <PageHeading title={electrolytes.title} line={dayHeading(shown, words)} />
      <OtherDay isOther={asked.isOther} words={words} />
      <DayLinks screen="/electrolytes" day={shown} today={who.today} words={words} />
      <section aria-label={electrolytes.whole.of}>
        <h2 className={classes.lead}>{leadWords(loaded.day, loaded.isToday, words)}</h2>
        <WholeDay {...shared} />
      </section>
      <ChecksShown
        who={who}
        own={loaded.own}
        days={await loadDays(who.owner, addDays(shown, -DAYS_SHOWN), shown)}
        entries={loaded.counted}
        from={from}
        words={words}
      />
      {loaded.day.coverage.foods === 0 && (
        <p className={classes.action}>
          <ButtonLink href={`/foods/new?from=${from}`} variant="light" icon={<IconBowlSpoon aria-hidden />}>
            {electrolytes.logFood}
          </ButtonLink>
        </p>
      )}
      <NothingToCompare day={loaded.day} words={words} />
      <Clinic day={loaded.day} words={words} />
      <div className={classes.minerals}>
        {minerals.map(mineral => (
          <MineralSection key={mineral} mineral={mineral} today={who.today} {...shared} />
        ))}
      </div>
      {loaded.day.saltCautions.length === 0 && <SweatSection {...shared} />}
      <DayTable of={loaded} today={who.today} words={words} />
      <p className={classes.action}>
        <ButtonLink href="/trends/intake" variant="outline" icon={<IconChartDots aria-hidden />}>
          {electrolytes.toTrends}
        </ButtonLink>
      </p>
    </>
  )
}

function NothingToCompare({ day, words }: { day: Electrolytes['day']; words: Words }) {
  const why = whyNoneWords(day, words)
  if (why === null) return null
  return (
    <p className={classes.why}>
      {why} <Link href="/settings/profile">{words.electrolytes.reason.profile}</Link>
    </p>
  )
}

/** What the sentence counts, and what makes a day look whole. */
function WholeDay({
  of: { day, eaten, context },
  from,
  words,
}: {
  of: Electrolytes
  from: string
  words: Words
}) {
  const { whole, things } = words.electrolytes
  const { foods, meals, looks } = day.coverage
  if (looks === 'nothing') return null
  const steps = [...(foods > 0 ? [whole.counts(things.food(foods), meals)] : []), whole.rule, whole.nobody]
  return <HowMade of={whole.of} steps={steps} entries={eaten} from={from} context={context} words={words} />
}
