// Preloaded into the server under test. Tells the parent of every request that arrives. When the parent says "hold",
// opens a transaction on the server's own database client; when it says "let go", rolls it back. None of this is in
// the build.
import { subscribe } from 'node:diagnostics_channel'

const client = () => globalThis[Symbol.for('charley.database-client')]

let letGo = () => {}

async function hold() {
  const told = new Promise(resolve => (letGo = resolve))
  const row = { keyHash: 'rolled back', failures: 1, lastFailureAt: 0n }
  const transaction = client().$transaction(
    async tx => {
      await tx.wait.create({ data: row })
      process.send('open')
      await told
      throw new Error('rolled back on purpose')
    },
    { timeout: 100_000, maxWait: 100_000 },
  )
  await transaction.catch(() => process.send('rolled back'))
}

process.on('message', word => (word === 'hold' ? void hold() : letGo()))
process.channel?.unref()
process.on('disconnect', () => process.exit(1))

subscribe('http.server.request.start', () => process.send?.('request'))
