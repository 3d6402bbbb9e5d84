import { IconChevronLeft } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { chosenOf, offeredPlan, planOn } from '@/lib/domain/prevention/plan'
import { spokenDay } from '@/lib/domain/words/date-words'
import classes from '../../../_ui/change-form.module.css'
import { PageHeading } from '../../../_ui/page-heading'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { loadPlan } from '../load-prevention'
import { PlanForm } from './plan-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).prevention.form.title,
})

/** What the person does for prevention: which exercises, on which days, and how much. */
export default async function PlanPage() {
  const who = await person()
  const words = await wordsHere()
  const { form, formHead, nordic } = words.prevention
  const plan = planOn((await loadPlan(who, who.today)).plans, who.today)
  return (
    <div className={classes.narrow}>
      <Link href="/prevention" className={classes.back}>
        <IconChevronLeft size={20} aria-hidden="true" />
        {form.back}
      </Link>
      <PageHeading
        title={form.title}
        line={
          plan === null ? formHead.offered : formHead.standing(spokenDay(plan.startedOn, who.today, words))
        }
      />
      <PlanForm
        initial={plan === null ? offeredPlan : chosenOf(plan)}
        isOn={plan !== null}
        today={who.today}
        texts={form}
        variants={nordic.variants}
        form={words.settings.form}
      />
    </div>
  )
}
