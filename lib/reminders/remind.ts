import { logFailure } from '../auth/failure'
import { personOf, type Person } from '../auth/person'
import { recordNotices } from '../auth/record-notices'
import { drugClassesOn } from '../data/drug-classes'
import { openExperiment } from '../data/experiments'
import { recentNotices } from '../data/notices'
import { peopleToRemind, type ToRemind } from '../data/reminder-settings'
import { lastDrinkAt, reportedDays } from '../data/reported'
import { claimReminder, lastReminderAt, releaseReminder } from '../data/sent-reminders'
import { whyNotGoOn } from '../domain/experiment/ideas'
import { judgementDue } from '../domain/reminders/daily-judgement'
import { dueReminders, type ReminderFacts } from '../domain/reminders/due'
import { dayClockOf } from '../domain/profile'
import type { EpochMs } from '../domain/time/instant'
import { addDays } from '../domain/time/local-date'
import { cameNowhere } from '../domain/reminders/telling'
import { languageOf } from '../domain/words/language'
import { tell } from './tell'
import { network, type Wire } from './wire'

const hourMs = 3_600_000

/** What decides what is due for a person now; what is not turned on is not looked up. */
async function factsOf(
  { owner, profile, now, today }: Person,
  { settings }: ToRemind,
): Promise<ReminderFacts> {
  const [drugClasses, drank, reminded, reported, notices, open] = await Promise.all([
    settings.drink.isOn || settings.blocks.isOn ? drugClassesOn(owner, today) : [],
    settings.drink.isOn ? lastDrinkAt(owner, addDays(today, -2), now) : null,
    settings.drink.isOn ? lastReminderAt(owner, 'drink', now) : null,
    settings.evening.isOn ? reportedDays(owner, [today]) : new Set<never>(),
    settings.notices.isOn ? recentNotices(owner, now) : [],
    settings.blocks.isOn ? openExperiment(owner, today) : null,
  ])
  const told = { conditions: profile.conditions ?? [], drugClasses }
  return {
    now,
    clock: dayClockOf(profile),
    settings,
    told,
    lastDrinkAt: drank,
    lastDrinkReminderAt: reminded,
    reportedDays: reported,
    notices,
    experiment: open !== null && whyNotGoOn(open, { told, profile, today }) === null ? open : null,
  }
}

/** Judges the diary once a day, for what time alone brings about; a server that was off makes up for it. */
async function judgeDaily({ owner, profile, now }: Person): Promise<void> {
  const key = judgementDue(now, profile.timeZone)
  if (key === null || !(await claimReminder(owner, { kind: 'assessment', keys: [key], restsMs: 0 }, now)))
    return
  await recordNotices(owner, now)
}

/** Whether what is tried out goes on: the diary is judged first, since a notice to see a doctor ends it. */
async function goesOn({ owner, now, today }: Person): Promise<boolean> {
  await recordNotices(owner, now)
  return (await openExperiment(owner, today)) !== null
}

async function remindOne(wish: ToRemind, now: EpochMs, wire: Wire): Promise<number> {
  const found = await personOf(wish.owner, now)
  if (found === null || !found.hasProfile) return 0
  const { person } = found
  const { settings } = wish
  if (settings.notices.isOn) await judgeDaily(person)
  let sent = 0
  for (const { kind, keys } of dueReminders(await factsOf(person, wish))) {
    const restsMs = kind === 'drink' ? settings.drink.afterHours * hourMs : 0
    if (!(await claimReminder(wish.owner, { kind, keys, restsMs }, now))) continue
    if (kind === 'block' && !(await goesOn(person))) continue
    const language = languageOf(person.profile.locale ?? '') ?? wish.language
    const told = await tell(
      { ...settings, owner: wish.owner, email: person.email, language },
      kind,
      now,
      wire,
    )
    if (cameNowhere(told)) await releaseReminder(wish.owner, keys, now)
    else sent += 1
  }
  return sent
}

/** People looked at together: some wait for a push service meanwhile. */
const atOnce = 8

/**
 * Sends everybody what is due for them now, and judges the diaries that are due; how many reminders went out. Each is
 * claimed in the database before it is sent, so that two who do this at once send it once. A failure with one person is
 * logged and keeps nobody else from theirs.
 */
export async function remindEverybody(now: EpochMs, wire: Wire = network): Promise<number> {
  const waiting = (await peopleToRemind()).values()
  let sent = 0
  const worker = async () => {
    for (const wish of waiting) {
      const more = await remindOne(wish, now, wire).catch((error: unknown) => {
        logFailure(error)
        return 0
      })
      sent += more
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return sent
}
