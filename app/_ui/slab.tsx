'use client'

import { IconBolt } from '@tabler/icons-react'
import { CrampNowLink } from './cramp-now-link'
import classes from './slab.module.css'
import { useWords } from './use-words'

/** The one loud thing: the plum tape that starts the clock of a cramp. `compact` is the one in the side column. */
export function Slab({ compact = false }: { compact?: boolean }) {
  const { tiles } = useWords()
  return (
    <CrampNowLink className={classes.slab} data-compact={compact || undefined}>
      <IconBolt size={compact ? 32 : 38} />
      <span>
        <span className={classes.title}>{tiles.crampNow}</span>
        <span className={classes.line}>{tiles.clockStarts}</span>
      </span>
    </CrampNowLink>
  )
}
