import { deviceOf } from '../device'
import type { Profile } from '../profile'
import type { Delivery } from '../reminders/push-endpoint'
import type { EpochMs } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import { momentWords } from './settings-values'
import type { Words } from './words'

type Device = {
  id: string
  userAgent: string | null
  createdAt: EpochMs
  last: { at: EpochMs; outcome: Delivery } | null
  failures: number
}

/** A device that takes reminders, as its row of the list says it; moments on the person's clock. */
export function deviceWords(device: Device, profile: Profile, today: LocalDate, words: Words) {
  const { reminders, settings } = words
  const { browser, system } = deviceOf(device.userAgent)
  const name =
    browser === null && system === null ? reminders.unknownDevice : settings.device(browser, system)
  const at = (moment: EpochMs) => momentWords(moment, profile, today, words)
  const last =
    device.last === null
      ? reminders.never
      : `${reminders.outcomes[device.last.outcome](at(device.last.at))}${reminders.inARow(device.failures)}`
  return {
    id: device.id,
    name,
    line: `${reminders.turnedOnAt(at(device.createdAt))}; ${last}`,
    removeLabel: reminders.removeOne(name),
  }
}
