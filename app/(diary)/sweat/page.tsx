import type { Metadata } from 'next'
import { findOwnItems } from '@/lib/data/items'
import { lastOf } from '@/lib/data/entries'
import { findOpenWeighIns, findWeighedSessions } from '@/lib/data/weighed-sessions'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { nameIn } from '@/lib/domain/reference/name-in'
import { addDays } from '@/lib/domain/time/local-date'
import { volumeUnitOf } from '@/lib/domain/units'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { exerciseChoices } from '../exercise/exercise-choices'
import { formChecks } from '../form-checks'
import { unitsOf } from '../form-page'
import { person } from '../judgement'
import { HowToMeasure } from './how-to-measure'
import { LeftOut } from './left-out'
import { PublishedRates } from './published-rates'
import { Rates } from './rates'
import { Weighing } from './weighing'
import classes from './sweat.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).sweat.title })

/** Weighing in and out, what the person loses by activity and temperature, and how to measure it. */
export default async function SweatPage() {
  const who = await person()
  const words = await wordsHere()
  const { sweat } = words
  const since = addDays(who.today, -1)
  const [weighed, open, own, last] = await Promise.all([
    findWeighedSessions(who.owner, who.today),
    findOpenWeighIns(who.owner, since),
    findOwnItems(who.owner),
    lastOf(who.owner, 'exercise'),
  ])
  const profile = sweatProfile(weighed)
  const context = { unit: volumeUnitOf(who.profile), nameOf: nameIn(own) }
  const units = unitsOf(who.profile)
  return (
    <>
      <PageHeading title={sweat.title} line={sweat.line} />
      <div className={classes.page}>
        <Weighing
          known={open}
          since={since}
          checking={await formChecks(who, 'exercise')}
          {...await exerciseChoices(who, last?.activityId)}
          units={units}
          home={who.profile.timeZone}
          openedAt={who.now}
          texts={sweat.weighing}
        />
        <Rates rates={profile.rates} units={units} context={context} words={words} />
        <LeftOut leftOut={profile.leftOut} context={context} words={words} />
        <HowToMeasure words={words} />
        <PublishedRates unit={context.unit} words={words} />
      </div>
    </>
  )
}
