import { IconArrowsExchange, IconChevronRight, IconStretching, type TablerIcon } from '@tabler/icons-react'
import Link from 'next/link'
import type { Person } from '@/lib/auth/person'
import { openExperiment } from '@/lib/data/experiments'
import type { Entry } from '@/lib/domain/entry'
import { blockOn } from '@/lib/domain/experiment/experiment'
import { whyNotGoOn } from '@/lib/domain/experiment/ideas'
import { planDay } from '@/lib/domain/prevention/kept-days'
import { partWords } from '@/lib/domain/words/experiment-words'
import type { Words } from '@/lib/domain/words/words'
import rows from '../_ui/link-rows.module.css'
import { loadPlan } from './prevention/load-prevention'
import { askedOf } from './try/load-try'

type DueLinesProps = {
  who: Person
  /** Those of today. */
  entries: readonly Entry[]
  /** Something says to see a doctor: then nothing is tried out. */
  isToBeSeen: boolean
  words: Words
  className: string | undefined
}

type Line = { href: string; icon: TablerIcon; text: string }

/** A row to what is due of the person's plan today, and one to what they are trying out; nothing where there is neither. */
export async function DueLines({ className, ...given }: DueLinesProps) {
  const lines = (await Promise.all([planLine(given), tryLine(given)])).filter(line => line !== null)
  if (lines.length === 0) return null
  return (
    <div className={className}>
      <ul role="list" className={rows.rows}>
        {lines.map(({ href, icon: Icon, text }) => (
          <li key={href} className={rows.item}>
            <Link href={href} className={rows.row} prefetch={false}>
              <Icon aria-hidden="true" />
              <span className={rows.words}>{text}</span>
              <IconChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

type Given = Omit<DueLinesProps, 'className'>

async function planLine({ who, entries, words }: Given): Promise<Line | null> {
  const setting = await loadPlan(who, who.today)
  const routines = entries.flatMap(entry => (entry.kind === 'routine' ? [{ entry, day: who.today }] : []))
  const { due, done } = planDay(routines, who.today, setting)
  const left = due.length - done.size
  return left === 0
    ? null
    : { href: '/prevention', icon: IconStretching, text: words.prevention.today.row(left) }
}

async function tryLine({ who, isToBeSeen, words }: Given): Promise<Line | null> {
  const open = isToBeSeen ? null : await openExperiment(who.owner, who.today)
  const block = open?.isOnToday === true ? blockOn(open, who.today) : null
  if (open === null || block === null) return null
  if (whyNotGoOn(open, await askedOf(who)) !== null) return null
  const text = words.tryIt.today(partWords(block.part, open, words))
  return { href: '/try', icon: IconArrowsExchange, text }
}
