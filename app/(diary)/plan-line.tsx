import { IconChevronRight, IconStretching } from '@tabler/icons-react'
import Link from 'next/link'
import type { Person } from '@/lib/auth/person'
import type { Entry } from '@/lib/domain/entry'
import { planDay } from '@/lib/domain/prevention/kept-days'
import type { Words } from '@/lib/domain/words/words'
import rows from '../_ui/link-rows.module.css'
import { loadPlan } from './prevention/load-prevention'

type PlanLineProps = {
  who: Person
  /** Those of today. */
  entries: readonly Entry[]
  words: Words
  className: string | undefined
}

/** One row to what is due of the person's plan today; nothing without a plan, or when it is all logged. */
export async function PlanLine({ who, entries, words, className }: PlanLineProps) {
  const setting = await loadPlan(who, who.today)
  const routines = entries.flatMap(entry => (entry.kind === 'routine' ? [{ entry, day: who.today }] : []))
  const { due, done } = planDay(routines, who.today, setting)
  const left = due.length - done.size
  if (left === 0) return null
  return (
    <div className={className}>
      <div className={rows.rows}>
        <Link href="/prevention" className={rows.row} prefetch={false}>
          <IconStretching aria-hidden="true" />
          <span className={rows.words}>{words.prevention.today.row(left)}</span>
          <IconChevronRight size={20} aria-hidden="true" />
        </Link>
      </div>
    </div>
  )
}
