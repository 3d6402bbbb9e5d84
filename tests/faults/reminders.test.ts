import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveProfile } from '@/lib/data/profile'
import { saveReminderSettings } from '@/lib/data/reminder-settings'
import { profileSchema } from '@/lib/domain/profile'
import { firstReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import { aPerson } from '@/tests/support/a-person'
import { mailServer, type MailServer } from '@/tests/support/mail-server'
import { freshDiary, type Diary } from './diary'
import { root, startServer } from './server'

const people = 5

let diary: Diary
let mail: MailServer
let variables: Record<string, string>

/** People whose question of the evening is due at this minute. */
beforeEach(async () => {
  diary = await freshDiary()
  mail = await mailServer()
  variables = { SMTP_URL: mail.url, MAIL_FROM: 'charley@example.org' }
  const evening = { isOn: true, at: new Date(Date.now() - 60_000).toISOString().slice(11, 16) }
  for (let made = 0; made < people; made += 1) {
    const owner = await aPerson()
    await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC' }))
    await saveReminderSettings(
      owner,
      { ...firstReminderSettings, evening, byPush: false, byMail: true },
      'en',
    )
  }
})

afterEach(async () => {
  await mail.close()
  await diary.close()
})

const readers = () => mail.letters.map(({ to }) => to).sort()

test('a server that is killed after it reminded, and started again, reminds nobody twice', async () => {
  const first = await startServer(diary.folder, variables)
  while (mail.letters.length < people) await new Promise(resolve => setTimeout(resolve, 20))
  await first.end('SIGKILL')
  const second = await startServer(diary.folder, variables)
  expect(await second.end()).toBe(0)
  expect(readers()).toHaveLength(people)
  expect(new Set(readers()).size).toBe(people)
})

async function processThatWaits(): Promise<ChildProcess> {
  const words = ['--import', 'tsx/esm', path.join(import.meta.dirname, 'remind-now.ts')]
  const env = { ...process.env, DATA_DIR: diary.folder, ...variables }
  const child = spawn(process.execPath, words, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

test('two processes that look at the same moment remind each person once', async () => {
  const processes = await Promise.all([processThatWaits(), processThatWaits()])
  const sent = processes.map(async child => {
    const [number]: unknown[] = await once(child, 'message')
    return Number(number)
  })
  for (const child of processes) child.send('now')
  const [one = 0, other = 0] = await Promise.all(sent)
  expect(one + other).toBe(people)
  expect(new Set(readers()).size).toBe(people)
  expect(readers()).toHaveLength(people)
})
