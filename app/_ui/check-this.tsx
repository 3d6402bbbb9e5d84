import { IconEyeQuestion } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Check } from '@/lib/domain/checks/check'
import type { Units } from '@/lib/domain/profile'
import { checkSentence } from '@/lib/domain/words/check-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './check-this.module.css'

type CheckThisProps = { checks: readonly Check[]; units: Units; words: Words }

/** What of an entry or a day looks like a slip, a line each; nothing without checks. It counts as it was written. */
export function CheckThis({ checks, units, words }: CheckThisProps) {
  return <CheckLines lines={checks.map(check => words.checks.kept(checkSentence(check, units, words)))} />
}

/** What looks like a slip, a line each; nothing without lines. */
export function CheckLines({ lines }: { lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null
  return (
    <ul role="list" className={classes.checks}>
      {lines.map((line, index) => (
        <li key={index} className={classes.check}>
          <IconEyeQuestion size={22} stroke={1.9} aria-hidden="true" />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}
