import { extractText, getDocumentProxy } from 'unpdf'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET as fhir } from '@/app/api/v1/doctor-page/fhir/route'
import { GET as pdf } from '@/app/api/v1/doctor-page/pdf/route'
import { loadDoctorPage } from '@/lib/auth/load-doctor-page'
import { saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import { takeQuota } from '@/lib/data/quota'
import { doctorSheet } from '@/lib/domain/doctor/sheet'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { todayIn } from '@/lib/domain/time/time-zone'
import { addDays } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'
import { faultsOf } from '@/tests/support/fhir-documents'
import type { FreshDatabase } from '../../support/database'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

const profile = profileSchema.parse({ timeZone: 'UTC', birthDate: '1990-01-01', sex: 'female' })
const today = todayIn(profile.timeZone, Date.now(), '00:00')
const query = `from=${addDays(today, -27)}&to=${today}`

const entry = (fields: object): Entry => {
  const read = readEntry({ id: newId(), timeZone: 'UTC', ...fields })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const cramp = (days: number): Entry =>
  entry({
    kind: 'cramp',
    startedAt: `${addDays(today, -days)}T04:00:00Z`,
    muscle: 'calf',
    side: 'left',
    context: 'asleep',
    severity: 8,
    durationSeconds: 120,
  })

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  ben = await newPerson('ben@example.org')
  await saveProfile(ada.owner, profile)
  await saveEntries(ada.owner, [1, 2, 3, 4, 5].map(cramp))
})

afterEach(() => installation.close())

const get = (route: typeof pdf, form: 'pdf' | 'fhir', asked: string, person = ada) =>
  ask(route, `/api/v1/doctor-page/${form}?${asked}`, { headers: person.reader })

const textOf = async (answer: Response) => {
  const document = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
  return (await extractText(document, { mergePages: true })).text.replace(/\s+/g, ' ')
}

describe('the files of a doctor page', () => {
  it('are handed out under a name that says nothing, and are kept nowhere on the way', async () => {
    for (const [route, form, type, name] of [
      [pdf, 'pdf', 'application/pdf', 'summary-for-the-consultation.pdf'],
      [fhir, 'fhir', 'application/fhir+json; charset=utf-8', 'summary-for-the-consultation.json'],
    ] as const) {
      const answer = await get(route, form, query)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe(type)
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('say the same: PDF, FHIR and the page they come from', async () => {
    const person = { owner: ada.owner, email: '', name: null, profile, now: Date.now(), today }
    const period = { from: addDays(today, -27), to: today }
    const page = await loadDoctorPage(person, { period, shown: ['age', 'sex'] })
    const sheet = doctorSheet(page, english)
    expect(page.counts.cramps).toBe(5)
    const text = await textOf(await get(pdf, 'pdf', query))
    for (const { figure, line } of sheet.figures) expect(text).toContain(`${figure} ${line}`)
    expect(text).toContain(sheet.line)
    const bundle = await (await get(fhir, 'fhir', query)).json()
    expect(faultsOf(bundle)).toEqual([])
    expect(JSON.stringify(bundle)).toContain('5 cramps in 28 days, of which 5 are known.')
  })

  it('are the asker’s own', async () => {
    const text = await textOf(await get(pdf, 'pdf', query, ben))
    expect(text).toContain('No cramp is recorded.')
    expect(text).not.toContain('calf')
  })

  it('speak the language that is asked for, else that of the profile', async () => {
    expect(await textOf(await get(pdf, 'pdf', `${query}&language=de`))).toContain('Warnzeichen')
    await saveProfile(ada.owner, { ...profile, locale: 'de-AT' })
    expect(await textOf(await get(pdf, 'pdf', query))).toContain('Warnzeichen')
    expect(await textOf(await get(pdf, 'pdf', `${query}&language=en`))).toContain('Warning signs')
  })

  it('show of the person what is asked for', async () => {
    expect(await textOf(await get(pdf, 'pdf', `${query}&show=none`))).not.toContain('female')
    expect(await textOf(await get(pdf, 'pdf', `${query}&show=sex`))).toContain('female')
  })

  it.each([
    [`from=${today}&to=${addDays(today, -1)}`, 422, 'to'],
    [`from=${today}&to=${addDays(today, 1)}`, 422, 'to'],
    [`from=${addDays(today, -366)}&to=${today}`, 422, 'from'],
    [`from=${today}`, 400, 'to'],
    [`${query}&show=shoes`, 400, 'show'],
    [`${query}&language=fr`, 400, 'language'],
  ])('of %s are refused with %i', async (asked, status, path) => {
    const answer = await get(fhir, 'fhir', asked)
    expect(answer.status).toBe(status)
    expect((await answer.json()).error.problems[0].path).toBe(path)
  })

  it('are bounded to 120 an hour', async () => {
    await takeQuota(ada.owner, 'documents', 119, { limit: 120, perSeconds: 3600 }, Date.now())
    expect((await get(fhir, 'fhir', query)).status).toBe(200)
    const refused = await get(fhir, 'fhir', query)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
