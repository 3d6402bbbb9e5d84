/** The box of a view of the figure and its middle line, in pixels. */
export const bodySize = { width: 328, height: 366, middle: 164 } as const
