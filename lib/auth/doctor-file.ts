import type { DoctorPage } from '../domain/doctor/doctor-page'
import { doctorChoice } from '../domain/doctor/doctor-choice'
import { oneOf, optional } from '../domain/fields'
import { whoParts } from '../domain/doctor/who-shown'
import { localDateSchema } from '../domain/time/local-date'
import { languageOf, languages } from '../domain/words/language'
import type { Words } from '../domain/words/words'
import { wordsIn } from '../domain/words/words-in'
import * as z from 'zod'
import { noBody, nothing, type RouteSpec } from './handler'
import { takeFrom } from './limits'
import { loadDoctorPage } from './load-doctor-page'
import { keys } from './query'
import { done, notAllowedHere, refused } from './refusal'

const partsExpected = `Write none, or some of ${whoParts.join(', ')} with commas between them.`

const shownSchema = z
  .string(partsExpected)
  .refine(
    text => text === 'none' || text.split(',').every(part => whoParts.some(known => known === part)),
    partsExpected,
  )

const messages = {
  'ends-before-it-begins': { path: 'to', message: 'The last day is before the first.' },
  'in-the-future': { path: 'to', message: 'This day is still to come.' },
  'too-long': { path: 'from', message: 'A page is about at most 366 days.' },
  unreadable: { path: 'from', message: 'Write a date like 2026-05-19.' },
} as const

/** A file made from a doctor page: what it is, how it is called, and its bytes. */
type DoctorFile = { type: string; name: string; bytes: Uint8Array<ArrayBuffer> }

const query = keys({
  from: localDateSchema,
  to: localDateSchema,
  show: optional(shownSchema),
  language: optional(oneOf(languages)),
})

type Nothing = z.output<typeof nothing>

/** A route that hands out the doctor page of a period as a file, in a language of its own or that of the person; `write` puts it into its form. */
export const doctorFile = (
  write: (page: DoctorPage, words: Words) => Promise<DoctorFile>,
): RouteSpec<Nothing, z.output<typeof query>, null> => ({
  needs: 'read',
  params: nothing,
  query,
  body: noBody,
  async run(person, { query: asked }) {
    const { period, shown, fault } = doctorChoice(asked, person.today)
    if (fault !== null) return refused(notAllowedHere([messages[fault]]))
    const room = await takeFrom('documents', person.owner, 1, person.now)
    if (!room.ok) return room
    const page = await loadDoctorPage(person, { period, shown })
    const language = asked.language ?? languageOf(person.profile.locale ?? '') ?? 'en'
    const { type, name, bytes } = await write(page, wordsIn(language))
    return done(
      new Response(bytes, {
        headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
      }),
    )
  },
})
