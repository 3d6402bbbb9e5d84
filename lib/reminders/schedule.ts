import { Cron } from 'croner'
import { logFailure } from '../auth/failure'
import { remindEverybody } from './remind'

/** What runs in this process, and what it is doing now. */
type Running = { clock: Cron; doing: Promise<unknown> }

const key = Symbol.for('charley.reminders')

const holder: typeof globalThis & { [key]?: Running } = globalThis

/**
 * Looks every minute for reminders that are due, and once at once. However often it is started, one runs in a process;
 * of several processes each reminder is sent by one. Gives what stops it, which waits for what is being sent.
 */
export function startReminders(): () => Promise<void> {
  const running = holder[key] ?? begin()
  holder[key] = running
  return async () => {
    running.clock.stop()
    if (holder[key] === running) delete holder[key]
    await running.doing
  }
}

function begin(): Running {
  const look = () => remindEverybody(Date.now()).catch(logFailure)
  const running: Running = {
    clock: new Cron('* * * * *', { protect: true, unref: true }, async () => {
      running.doing = running.doing.then(look)
      await running.doing
    }),
    doing: look(),
  }
  return running
}
