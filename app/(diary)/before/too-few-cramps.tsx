import { IconBolt } from '@tabler/icons-react'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { floors } from '@/lib/domain/comparison/compare-factor'
import type { Words } from '@/lib/domain/words/words'

/** What stands here until there are enough cramps. */
export const TooFewCramps = ({ cramps, words: { before } }: { cramps: number; words: Words }) => (
  <EmptyState
    picture={<PaleStrips />}
    sentence={before.empty(cramps, floors.cramps)}
    action={
      <ButtonLink href="/cramps/new?from=/before" icon={<IconBolt aria-hidden />}>
        {before.logCramp}
      </ButtonLink>
    }
  />
)

const strips = [
  { colour: 'var(--training)', from: 104, to: 262, dot: 180 },
  { colour: 'var(--fluid)', from: 62, to: 226, dot: 138 },
  { colour: 'var(--sleep)', from: 40, to: 196, dot: 112 },
]

const PaleStrips = () => (
  <svg viewBox="0 0 300 110" width="100%">
    <path d="M96 4V106" stroke="var(--edge)" strokeWidth="1.5" strokeDasharray="3 4" />
    {strips.map(({ colour, from, to, dot }, index) => (
      <g key={colour}>
        <path
          d={`M${from} ${20 + index * 35}H${to}`}
          stroke={colour}
          strokeWidth="12"
          strokeLinecap="round"
          strokeOpacity=".4"
        />
        <circle cx={dot} cy={20 + index * 35} r="9" fill={colour} />
      </g>
    ))}
  </svg>
)
