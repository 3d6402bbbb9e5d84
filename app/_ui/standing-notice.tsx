'use client'

import { IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { Finding } from '@/lib/domain/referral/assessment'
import { LevelMark } from './level-mark'
import classes from './standing-notice.module.css'
import { useWords } from './use-words'

type StandingNoticeProps = {
  ruleId: string
  level: 'routine' | 'urgent' | 'emergency'
  title: Finding['title']
  emergencyNumber: string | null
}

/** The highest notice that is open, in one line on every screen but Today, which shows it whole, and the one that explains it. */
export function StandingNotice({ ruleId, level, title, emergencyNumber }: StandingNoticeProps) {
  const pathname = usePathname()
  const { emergency, levels } = useWords()
  if (pathname === '/' || pathname === '/referral') return null
  const isEmergency = level === 'emergency'
  return (
    <Link href={isEmergency ? '/' : `/referral#${ruleId}`} className={classes.notice} data-level={level}>
      <LevelMark level={level} />
      <span className={classes.words}>
        <b>{isEmergency ? emergency.standing(emergencyNumber) : levels[level]}</b>
        <span>{title}</span>
      </span>
      <IconChevronRight />
    </Link>
  )
}
