import { logFailure } from '../auth/failure'
import { devicesToReach, noteDelivery, removePushDevice } from '../data/push-devices'
import type { UserId } from '../data/user-id'
import type { ReminderKind } from '../domain/reminders/reminder-kind'
import type { Delivery } from '../domain/reminders/push-endpoint'
import { pushMessage } from '../domain/reminders/push-message'
import type { Telling } from '../domain/reminders/telling'
import type { EpochMs } from '../domain/time/instant'
import type { Language } from '../domain/words/language'
import { env } from '../env'
import { pushSender } from './push-sender'
import { canMail, sendMail } from './send-mail'
import { sendPush } from './send-push'
import { network, type Wire } from './wire'

/** Who is told, in which language, and by which ways. */
export type Told = {
  owner: UserId
  email: string
  language: Language
  byPush: boolean
  byMail: boolean
}

/**
 * Sends a message to the person's devices and by e-mail. What came of it is noted for each device; one that its push
 * service knows no more is removed.
 */
export async function tell(
  { owner, email, language, byPush, byMail }: Told,
  kind: ReminderKind,
  now: EpochMs,
  wire: Wire = network,
): Promise<Telling> {
  const environment = env()
  const [pushed, mail] = await Promise.all([
    byPush ? pushToDevices(owner, pushMessage(kind, language, now), now, wire) : [],
    byMail && canMail(environment)
      ? sendMail(email, kind, language, environment).then(() => 'sent' as const, mailFailed)
      : null,
  ])
  return { devices: pushed.length, reached: pushed.filter(each => each === 'delivered').length, mail }
}

function mailFailed(error: unknown): 'refused' {
  logFailure(error)
  return 'refused'
}

async function pushToDevices(
  owner: UserId,
  message: ReturnType<typeof pushMessage>,
  now: EpochMs,
  wire: Wire,
): Promise<(Delivery | 'gone')[]> {
  const sender = pushSender(env())
  if (sender === null) return []
  const way = { sender, hosts: env().pushHosts, wire }
  const devices = await devicesToReach(owner, now)
  return Promise.all(
    devices.map(async ({ id, ...keys }) => {
      const outcome = await sendPush(keys, message, way)
      if (outcome === 'gone') await removePushDevice(owner, id)
      else await noteDelivery(owner, id, outcome, now)
      return outcome
    }),
  )
}
