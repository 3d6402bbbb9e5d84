import * as z from 'zod'
import { findOwnItems } from '../data/items'
import { knownItems } from '../data/known-items'
import { findButton, keepPress } from '../data/log-buttons'
import { notAllowed } from '../domain/allowed'
import { newId } from '../domain/id'
import { idOfKey, pressedEntry, type ButtonLogs } from '../domain/log-button'
import { dayClockOf } from '../domain/profile'
import { nameIn } from '../domain/reference/name-in'
import type { EpochMs } from '../domain/time/instant'
import { volumeUnitOf } from '../domain/units'
import { languageAccepted, languageOf } from '../domain/words/language'
import { pressWords } from '../domain/words/press-words'
import { wordsIn } from '../domain/words/words-in'
import { taking } from './limits'
import { recordNoticesSoon } from './notices-later'
import { personOf, type Person } from './person'
import { done, notAllowedHere, refused, signedOut, tooMany, unreadable, type Outcome } from './refusal'

const keyProblem = { path: 'Idempotency-Key', message: 'Write 1 to 200 letters, digits and signs.' }

const keySchema = z.string().regex(/^[\x20-\x7e]{1,200}$/)

const secretPattern = /^charley_press_[A-Za-z0-9_-]{43}$/

/**
 * Presses the button with this secret, and says what is kept: "Saved: water, 250 ml." It says so whether this press
 * kept it or the one before, so that it tells nothing about the diary. The secret opens nothing else.
 */
export async function pressButton(
  secret: string,
  headers: Headers,
  now: EpochMs,
): Promise<Outcome<{ said: string }>> {
  const found = secretPattern.test(secret) ? await findButton(secret) : null
  const asker = found && (await personOf(found.owner, now))
  if (found === null || asker === null) return refused(signedOut)
  const key = headers.get('idempotency-key')
  if (key !== null && !keySchema.safeParse(key).success) return refused(unreadable([keyProblem]))
  const { id: buttonId, logs } = found.button
  const { person } = asker
  const id = key === null ? newId() : idOfKey(buttonId, key)
  const entry = pressedEntry(logs, id, now, dayClockOf(person.profile))
  const problems = notAllowed(entry, { now, knowsItem: await knownItems(person.owner) })
  if (problems.length > 0) return refused(notAllowedHere(problems))
  const press = { buttonId, entry, now, hasKey: key !== null }
  const kept = await keepPress(person.owner, press, taking('presses', 1, now))
  if (!kept.ok) return refused(tooMany(kept.retryAfterSeconds))
  recordNoticesSoon(person.owner)
  return done({ said: await saidTo(person, logs, headers) })
}

async function saidTo({ owner, profile }: Person, logs: ButtonLogs, headers: Headers): Promise<string> {
  const language = languageOf(profile.locale ?? '') ?? languageAccepted(headers.get('accept-language'))
  const words = wordsIn(language)
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(await findOwnItems(owner)) }
  return pressWords(logs, context, words)
}
