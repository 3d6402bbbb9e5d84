/** Draws the next piece of a drawing; gives back whether there is one more. */
export type Turn = () => boolean

const waiting: Turn[] = []
let isRunning = false

function run(): void {
  const [first] = waiting
  isRunning = first !== undefined
  if (first === undefined) return
  setTimeout(run, 0)
  let hasMore = false
  try {
    hasMore = first()
  } finally {
    if (!hasMore) leave(first)
  }
}

function leave(turn: Turn): void {
  const at = waiting.indexOf(turn)
  if (at !== -1) waiting.splice(at, 1)
}

/**
 * Draws one piece in each task of the browser: all pieces of one drawing, then those of the next that asked, so that a tap
 * never waits for more than a piece. What it gives back takes the rest back.
 */
export function drawInTurn(turn: Turn): () => void {
  waiting.push(turn)
  if (!isRunning) {
    isRunning = true
    setTimeout(run, 0)
  }
  return () => leave(turn)
}
