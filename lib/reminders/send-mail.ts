import { createTransport } from 'nodemailer'
import type { ReminderKind } from '../domain/reminders/reminder-kind'
import type { Language } from '../domain/words/language'
import { wordsIn } from '../domain/words/words-in'
import { addressOf, type Environment } from '../env'

/** How long the mail server may take for each step, in ms. */
const patienceMs = 10_000

/** Whether this installation can send mail. */
export const canMail = ({ smtpUrl, mailFrom }: Environment): boolean => smtpUrl !== null && mailFrom !== null

/** The same words as on a device, where to read on, and how to hear no more. */
export function mailOf(kind: ReminderKind, language: Language, address: string) {
  const { push, reminders } = wordsIn(language)
  const { title, line } = push[kind]
  const text = [
    `${title}\n${line}`,
    `${address}/`,
    `${reminders.mail.turnOff}\n${address}/settings/reminders`,
  ].join('\n\n')
  return { subject: title, text: `${text}\n` }
}

/** Sends a reminder by e-mail. Rejects when the mail server does not take it; throws when mail is not set up. */
export async function sendMail(
  to: string,
  kind: ReminderKind,
  language: Language,
  environment: Environment,
): Promise<void> {
  const { smtpUrl, mailFrom } = environment
  if (smtpUrl === null || mailFrom === null) throw new Error('mail is not set up')
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    const mail = mailOf(kind, language, addressOf(environment))
    const headers = { 'Auto-Submitted': 'auto-generated' }
    await transport.sendMail({ from: mailFrom, to: { name: '', address: to }, ...mail, headers })
  } finally {
    transport.close()
  }
}
