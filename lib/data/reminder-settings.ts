import { canonicalText } from '../domain/canonical-text'
import type { ReminderSettings } from '../domain/reminders/reminder-settings'
import { languageOf, type Language } from '../domain/words/language'
import { database } from './client'
import type * as stored from './generated/client'
import type { Reader } from './stored-entries'
import { userIdOf, type UserId } from './user-id'

const settingsOf = (row: stored.ReminderSettings): ReminderSettings => ({
  drink: {
    isOn: row.drinkIsOn,
    afterHours: row.drinkAfterHours,
    from: row.drinkFrom,
    until: row.drinkUntil,
  },
  evening: { isOn: row.eveningIsOn, at: row.eveningAt },
  notices: { isOn: row.noticesAreOn },
  blocks: { isOn: row.blocksAreOn, at: row.blocksAt },
  byPush: row.byPush,
  byMail: row.byMail,
})

const columnsOf = ({ drink, evening, notices, blocks, byPush, byMail }: ReminderSettings) => ({
  drinkIsOn: drink.isOn,
  drinkAfterHours: drink.afterHours,
  drinkFrom: drink.from,
  drinkUntil: drink.until,
  eveningIsOn: evening.isOn,
  eveningAt: evening.at,
  noticesAreOn: notices.isOn,
  blocksAreOn: blocks.isOn,
  blocksAt: blocks.at,
  byPush,
  byMail,
})

async function settingsIn(reader: Reader, owner: UserId): Promise<ReminderSettings | null> {
  const row = await reader.reminderSettings.findUnique({ where: { userId: owner } })
  return row === null ? null : settingsOf(row)
}

/** What the person wants to be reminded of; null when they never chose. */
export const findReminderSettings = (owner: UserId): Promise<ReminderSettings | null> =>
  settingsIn(database(), owner)

/** Keeps what the person wants to be reminded of, and the language of the screen they chose it on. */
export async function saveReminderSettings(
  owner: UserId,
  settings: ReminderSettings,
  language: Language,
): Promise<void> {
  const data = { ...columnsOf(settings), language }
  await database().reminderSettings.upsert({
    where: { userId: owner },
    create: { userId: owner, ...data },
    update: data,
  })
}

/**
 * Inside a transaction: takes a choice over when the person has none; one that is there stays as it is. Null: none
 * came, and nothing changes.
 */
export async function saveReminderSettingsWithin(
  tx: Reader,
  owner: UserId,
  settings: ReminderSettings | null,
): Promise<'taken' | 'unchanged' | 'kept'> {
  if (settings === null) return 'unchanged'
  const standing = await settingsIn(tx, owner)
  if (standing !== null) return canonicalText(standing) === canonicalText(settings) ? 'unchanged' : 'kept'
  await tx.reminderSettings.create({ data: { userId: owner, ...columnsOf(settings) } })
  return 'taken'
}

/** Somebody who wants to be reminded of something; `language` is that of the screen it was chosen on. */
export type ToRemind = { owner: UserId; settings: ReminderSettings; language: Language }

/** Everybody who has something turned on and a way to hear of it. */
export async function peopleToRemind(): Promise<ToRemind[]> {
  const rows = await database().reminderSettings.findMany({
    where: {
      AND: [
        { OR: [{ drinkIsOn: true }, { eveningIsOn: true }, { noticesAreOn: true }, { blocksAreOn: true }] },
        { OR: [{ byPush: true }, { byMail: true }] },
      ],
    },
    orderBy: { userId: 'asc' },
  })
  return rows.map(row => ({
    owner: userIdOf(row.userId),
    settings: settingsOf(row),
    language: languageOf(row.language ?? '') ?? 'en',
  }))
}
