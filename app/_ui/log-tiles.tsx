'use client'

import {
  IconBolt,
  IconBowlSpoon,
  IconCalendarCheck,
  IconCheck,
  IconDots,
  IconDroplet,
  IconRun,
  type TablerIcon,
} from '@tabler/icons-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { DayClock } from '@/lib/domain/time/time-zone'
import classes from './log-tiles.module.css'
import { oneTapCode } from './one-tap-code'
import { OneTapProblem } from './one-tap-problem'
import { useOneTap } from './use-one-tap'
import { useWords } from './use-words'

type Way = { href: string; name: 'food' | 'exercise' | 'drink' | 'earlierCramp'; icon: TablerIcon }

const ways: readonly Way[] = [
  { href: '/foods/new', name: 'food', icon: IconBowlSpoon },
  { href: '/exercise/new', name: 'exercise', icon: IconRun },
  { href: '/drinks/new', name: 'drink', icon: IconDroplet },
  { href: '/cramps/new', name: 'earlierCramp', icon: IconBolt },
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
  const { tiles } = useWords()
  const router = useRouter()
  const makeEntry = async () => {
    const { noCrampsOn } = await oneTapCode()
    return noCrampsOn(today)
  }
  const closeDay = async () => {
    const entries = await oneTapCode().catch(() => null)
    if (entries?.isOver(today, clock)) router.refresh()
    else await log({ name: `none ${today}`, saved: tiles.noCrampsSaved, makeEntry })
  }
  return (
    <>
      <ul role="list" className={classes.tiles}>
        {ways.map(({ href, name, icon: Icon }) => (
          <li key={name}>
            <Link href={href} className={classes.tile}>
              <Icon />
              {tiles[name]}
            </Link>
          </li>
        ))}
        {offersNoCramps && (
          <li>
            <button
              type="button"
              className={classes.tile}
              aria-disabled={busyWith !== null}
              onClick={() => void closeDay()}
            >
              {busyWith === null ? <IconCalendarCheck /> : <IconCheck />}
              {tiles.noCrampsToday}
            </button>
          </li>
        )}
        <li>
          <Link href="/log" className={classes.tile}>
            <IconDots />
            {tiles.moreToLog}
          </Link>
        </li>
      </ul>
      <OneTapProblem problem={problem} />
    </>
  )
}
