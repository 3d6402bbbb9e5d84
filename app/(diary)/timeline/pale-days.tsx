/** Two days as they will look, without words. */
export const PaleDays = () => (
  <svg viewBox="0 0 300 150" width="100%" role="presentation">
    {[
      { y: 14, rows: ['var(--fluid)', 'var(--cramps)'] },
      { y: 92, rows: ['var(--training)'] },
    ].map(({ y, rows }) => (
      <g key={y}>
        <rect x="10" y={y - 8} width="130" height="16" rx="8" fill="var(--muted)" />
        {rows.map((colour, index) => (
          <g key={colour}>
            <circle cx="30" cy={y + 28 + index * 26} r="10" fill={colour} />
            <rect
              x="54"
              y={y + 22 + index * 26}
              width={150 - index * 30}
              height="12"
              rx="6"
              fill="var(--edge)"
            />
          </g>
        ))}
      </g>
    ))}
  </svg>
)
