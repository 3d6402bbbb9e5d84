import type { Metadata } from 'next'
import { findOwnItems } from '@/lib/data/items'
import { nameIn } from '@/lib/domain/reference/name-in'
import { planDay } from '@/lib/domain/prevention/kept-days'
import { offeredPlan } from '@/lib/domain/prevention/plan'
import { volumeUnitOf } from '@/lib/domain/units'
import { ButtonLink } from '../../_ui/button-link'
import { EmptyState } from '../../_ui/empty-state'
import { exercisePoses } from '../../_ui/exercise-poses'
import { PageHeading } from '../../_ui/page-heading'
import { PoseDrawing } from '../../_ui/pose-drawing'
import { wordsHere } from '../../_ui/words-here'
import { person } from '../judgement'
import { BalancePart } from './balance-part'
import { DueToday } from './due-today'
import { Habits, SeeAlso } from './habits'
import { loadParts, loadPrevention } from './load-prevention'
import { NordicPart } from './nordic-part'
import classes from './prevention.module.css'
import { WeekPart } from './week-part'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).prevention.title,
})

/** This week's plan: what is due, what is logged, how front and back of the thigh stand beside each other. */
export default async function PreventionPage() {
  const who = await person()
  const words = await wordsHere()
  const { prevention } = words
  const loaded = await loadPrevention(who)
  const parts = await loadParts(who)
  const { plan, setting, routines } = loaded
  const context = { unit: volumeUnitOf(who.profile), nameOf: nameIn(await findOwnItems(who.owner)) }
  const made = { from: '/prevention', context, words } as const
  const isUsed = plan !== null || routines.length > 0
  return (
    <>
      <PageHeading title={prevention.title} line={prevention.line} />
      <div className={classes.page}>
        <div className={classes.column}>
          {plan === null ? (
            <section className={classes.offer}>
              <EmptyState
                picture={
                  <PoseDrawing
                    pose={exercisePoses.hamstringStretch}
                    label={prevention.pictures.hamstringStretch}
                    className={classes.offerPicture}
                  />
                }
                sentence={prevention.offer.sentence}
                action={<ButtonLink href="/prevention/plan">{prevention.offer.look}</ButtonLink>}
              />
              <p>{prevention.offer.holds(offeredPlan.holdSeconds, offeredPlan.repeats)}</p>
              <p className={classes.muted}>{prevention.offer.honest}</p>
            </section>
          ) : (
            <>
              <WeekPart {...loaded} {...made} />
              <DueToday day={planDay(routines, who.today, setting)} legs={plan.legs} {...made} />
              <NordicPart plan={plan} today={who.today} {...made} />
            </>
          )}
        </div>
        <div className={classes.column}>
          {isUsed && <BalancePart routines={routines} today={who.today} {...made} />}
          <Habits rule={isUsed ? loaded.rule : null} parts={parts} {...made} />
          <SeeAlso words={words} />
        </div>
      </div>
    </>
  )
}
