const columns = [
  { x: 12, lines: [40, 62, 30, 54] },
  { x: 110, lines: [58, 34, 66, 42] },
  { x: 208, lines: [46, 70, 38, 60] },
]

/** A pale picture of cramps side by side. */
export const PaleColumns = () => (
  <svg viewBox="0 0 300 110" width="100%">
    {columns.map(({ x, lines }) => (
      <g key={x}>
        <path d={`M${x} 12H${x + 80}`} stroke="var(--cramps)" strokeWidth="12" strokeLinecap="round" />
        {lines.map((length, index) => (
          <path
            key={length}
            d={`M${x} ${36 + index * 20}h${length}`}
            stroke="var(--muted)"
            strokeWidth="7"
            strokeLinecap="round"
          />
        ))}
      </g>
    ))}
  </svg>
)
