import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHeading } from '@/app/_ui/page-heading'
import type { Words } from '@/lib/domain/words/words'

/** What stands here before the first entry. */
export function NothingYet({ words: { trends } }: { words: Words }) {
  return (
    <>
      <PageHeading title={trends.title} />
      <EmptyState
        picture={<PaleDrawing />}
        sentence={trends.nothingYet}
        action={<ButtonLink href="/cramps/new">{trends.logCramp}</ButtonLink>}
      />
    </>
  )
}

const bars = [34, 62, 0, 48, 20, 76, 34, 48]

function PaleDrawing() {
  return (
    <svg viewBox="0 0 300 110" width="100%">
      <path d="M0 96.5H300M0 60.5H300M0 24.5H300" stroke="var(--line)" />
      {bars.map((height, index) => {
        const x = 8 + index * 37
        return height === 0 ? (
          <circle key={x} cx={x + 12} cy={90} r={4} fill="var(--muted)" />
        ) : (
          <path key={x} d={`M${x} 96V${102 - height}q0 -6 6 -6h12q6 0 6 6V96Z`} fill="var(--cramps)" />
        )
      })}
    </svg>
  )
}
