'use client'

import { IconBolt } from '@tabler/icons-react'
import Link from 'next/link'
import classes from './slab.module.css'
import { useWords } from './use-words'

/** The one loud thing: the plum tape that logs a cramp. `compact` is the one in the side column. */
export function Slab({ compact = false }: { compact?: boolean }) {
  const { tiles } = useWords()
  return (
    <Link href="/cramps/new" className={classes.slab} data-compact={compact || undefined}>
      <IconBolt size={compact ? 32 : 38} />
      <span>
        <span className={classes.title}>{tiles.logCramp}</span>
        <span className={classes.line}>{tiles.nowOrEarlier}</span>
      </span>
    </Link>
  )
}
