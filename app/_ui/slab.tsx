import { IconBolt } from '@tabler/icons-react'
import Link from 'next/link'
import classes from './slab.module.css'

/** The one loud thing: the plum tape that logs a cramp. `compact` is the one in the side column. */
export function Slab({ compact = false }: { compact?: boolean }) {
  return (
    <Link href="/cramps/new" className={classes.slab} data-compact={compact || undefined}>
      <IconBolt size={compact ? 32 : 38} />
      <span>
        <span className={classes.title}>Log a cramp</span>
        <span className={classes.line}>Now or earlier</span>
      </span>
    </Link>
  )
}
