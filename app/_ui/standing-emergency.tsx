'use client'

import { IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { LevelMark } from './level-mark'
import classes from './standing-emergency.module.css'
import { useWords } from './use-words'

/** An open emergency on every screen but Today, which it fills, and the one that explains it. */
export function StandingEmergency({
  title,
  emergencyNumber,
}: {
  title: string
  emergencyNumber: string | null
}) {
  const pathname = usePathname()
  const { emergency } = useWords()
  if (pathname === '/' || pathname === '/referral') return null
  return (
    <Link href="/" className={classes.notice}>
      <LevelMark level="emergency" />
      <span className={classes.words}>
        <b>{emergency.standing(emergencyNumber)}</b>
        <span>{title}</span>
      </span>
      <IconChevronRight />
    </Link>
  )
}
