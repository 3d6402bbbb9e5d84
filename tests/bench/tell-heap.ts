/** Loaded before a server of the benchmark: asked by its parent, it frees what it can and says what it still holds, in bytes. */
process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  process.send?.(heapUsed + external)
})
process.channel?.unref()
