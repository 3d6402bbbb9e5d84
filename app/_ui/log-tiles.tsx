'use client'

import {
  IconBolt,
  IconBowlSpoon,
  IconCalendarCheck,
  IconCheck,
  IconDroplet,
  IconRun,
  type TablerIcon,
} from '@tabler/icons-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { DayClock } from '@/lib/domain/time/time-zone'
import classes from './log-tiles.module.css'
import { OneTapProblem } from './one-tap-problem'
import { useOneTap } from './use-one-tap'

type Way = { href: string; name: string; icon: TablerIcon }

const ways: readonly Way[] = [
  { href: '/foods/new', name: 'Food', icon: IconBowlSpoon },
  { href: '/exercise/new', name: 'Exercise', icon: IconRun },
  { href: '/drinks/new', name: 'Drink', icon: IconDroplet },
  { href: '/cramps/new', name: 'Earlier cramp', icon: IconBolt },
]

type LogTilesProps = {
  /** The day the screen was drawn on. */
  today: LocalDate
  clock: DayClock
  /** Whether the day may still be closed as one without cramps. */
  offersNoCramps: boolean
}

/** Ways to log something else, and the tap that makes a day without cramps a known day. */
export function LogTiles({ today, clock, offersNoCramps }: LogTilesProps) {
  const { log, busyWith, problem } = useOneTap()
  const router = useRouter()
  const makeEntry = async () => {
    const { noCrampsOn } = await import('./one-tap-entries')
    return noCrampsOn(today)
  }
  const closeDay = async () => {
    const entries = await import('./one-tap-entries').catch(() => null)
    if (entries?.isOver(today, clock)) router.refresh()
    else await log({ name: `none ${today}`, saved: 'no cramps today', makeEntry })
  }
  return (
    <>
      <ul role="list" className={classes.tiles}>
        {ways.map(({ href, name, icon: Icon }) => (
          <li key={name}>
            <Link href={href} className={classes.tile}>
              <Icon />
              {name}
            </Link>
          </li>
        ))}
        {offersNoCramps && (
          <li className={classes.wide}>
            <button
              type="button"
              className={classes.tile}
              aria-disabled={busyWith !== null}
              onClick={() => void closeDay()}
            >
              {busyWith === null ? <IconCalendarCheck /> : <IconCheck />}
              No cramps today
            </button>
          </li>
        )}
      </ul>
      <OneTapProblem problem={problem} />
    </>
  )
}
