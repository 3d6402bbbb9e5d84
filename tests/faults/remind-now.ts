import { closeClient } from '@/lib/data/current-client'
import { remindEverybody } from '@/lib/reminders/remind'

// Run as a process of its own: looks for reminders once, at the word, and says how many it sent.
process.once('message', () => {
  void remindEverybody(Date.now()).then(async sent => {
    await closeClient()
    process.send?.(sent, () => process.exit(0))
  })
})
process.send?.('here')
