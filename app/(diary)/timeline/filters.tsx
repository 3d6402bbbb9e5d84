import Link from 'next/link'
import { entryKinds } from '@/lib/domain/entry'
import type { Words } from '@/lib/domain/words/words'
import classes from './timeline.module.css'
import { withKind, type TimelineAddress } from './timeline-address'

/** Kinds to show, as links: they stand in the address as codes, and work without scripts. */
export function Filters({ address, words: { timeline } }: { address: TimelineAddress; words: Words }) {
  return (
    <nav className={classes.kinds} aria-label={timeline.showOnly}>
      <Link
        href={withKind(address, null)}
        aria-current={address.kinds.length === 0 ? 'true' : undefined}
        prefetch={false}
        scroll={false}
      >
        {timeline.everything}
      </Link>
      {entryKinds.map(kind => (
        <Link
          key={kind}
          href={withKind(address, kind)}
          aria-current={address.kinds.includes(kind) ? 'true' : undefined}
          prefetch={false}
          scroll={false}
        >
          {timeline.kinds[kind]}
        </Link>
      ))}
    </nav>
  )
}
