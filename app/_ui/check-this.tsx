import { IconEyeQuestion } from '@tabler/icons-react'
import type { Check } from '@/lib/domain/checks/check'
import type { Units } from '@/lib/domain/profile'
import { checkSentence } from '@/lib/domain/words/check-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './check-this.module.css'

type CheckThisProps = { checks: readonly Check[]; units: Units; words: Words }

/** What of an entry or a day looks like a slip, a line each; nothing without checks. It counts as it was written. */
export function CheckThis({ checks, units, words }: CheckThisProps) {
  if (checks.length === 0) return null
  return (
    <ul role="list" className={classes.checks}>
      {checks.map(check => (
        <li key={`${check.field} ${check.what}`} className={classes.check}>
          <IconEyeQuestion size={22} stroke={1.9} aria-hidden="true" />
          <span>{words.checks.kept(checkSentence(check, units, words))}</span>
        </li>
      ))}
    </ul>
  )
}
