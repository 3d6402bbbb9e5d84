import { IconRun } from '@tabler/icons-react'
import type { Words } from '@/lib/domain/words/words'
import { ButtonLink } from '../../_ui/button-link'
import { EmptyState } from '../../_ui/empty-state'
import { PageHeading } from '../../_ui/page-heading'
import { AboutCramps } from './about-cramps'

/** What stands here before the first session. */
export function NoSessions({ words }: { words: Words }) {
  const { trainingLoad } = words
  return (
    <>
      <PageHeading title={trainingLoad.title} />
      <EmptyState
        picture={<PaleBars />}
        sentence={trainingLoad.empty}
        action={
          <ButtonLink href="/exercise/new?from=/training" icon={<IconRun aria-hidden />}>
            {trainingLoad.logSession}
          </ButtonLink>
        }
      />
      <AboutCramps words={words} />
    </>
  )
}

const heights = [40, 0, 56, 48, 0, 84, 0, 44, 0, 62, 40, 0, 78, 0]

function PaleBars() {
  return (
    <svg viewBox="0 0 300 110" width="100%">
      <path d="M0 96.5H300M0 60.5H300M0 24.5H300" stroke="var(--line)" />
      {heights.map((height, index) => {
        const x = 6 + index * 21
        return height === 0 ? (
          <circle key={x} cx={x + 6} cy={91} r={3.5} fill="var(--muted)" />
        ) : (
          <path key={x} d={`M${x} 96V${101 - height}q0 -5 5 -5h3q5 0 5 5V96Z`} fill="var(--training)" />
        )
      })}
    </svg>
  )
}
