import type { PlacedWord } from '@/lib/domain/series/calendar-drawing'

/** Words of a drawing at their places. */
export const PlacedWords = ({ words }: { words: readonly PlacedWord[] }) => (
  <g>
    {words.map(({ x, y, words: text, anchor }) => (
      <text key={`${x} ${y}`} x={x} y={y} textAnchor={anchor}>
        {text}
      </text>
    ))}
  </g>
)
