/** Loaded before a server of the benchmark: asked by its parent, it frees what it can and says what it still holds, in bytes. */
process.on('message', () => {
  globalThis.gc?.()
  // What waited for being freed by the first goes with a second, a turn later.
  setImmediate(() => {
    globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    process.send?.(heapUsed + external)
  })
})
process.channel?.unref()
