/** Work that runs once at a time: asked for while it runs, it runs once more afterwards. */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let asked = 0
  const runAll = async () => {
    let answered: number
    do {
      answered = asked
      await work()
    } while (answered !== asked)
  }
  return () => {
    if (running !== null) asked += 1
    else {
      running = runAll().finally(() => {
        running = null
      })
    }
    return running
  }
}
