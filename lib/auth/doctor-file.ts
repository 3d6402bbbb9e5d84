import type { DoctorPage } from '../domain/doctor/doctor-page'
import { doctorChoice, nobodyShown } from '../domain/doctor/doctor-choice'
import { periodFaults } from '../domain/doctor/doctor-link'
import { faultOfPeriod } from '../domain/doctor/doctor-period'
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
    text => text === nobodyShown || text.split(',').every(part => whoParts.some(known => known === part)),
    partsExpected,
  )

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
    const period = { from: asked.from, to: asked.to }
    const fault = faultOfPeriod(period, person.today)
    if (fault !== null) {
      const [path, message] = periodFaults[fault]
      return refused(notAllowedHere([{ path, message }]))
    }
    const { shown } = doctorChoice(asked, person.today)
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
