import fc from 'fast-check'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { DoctorPage } from '@/lib/domain/doctor/doctor-page'
import { doctorSheet } from '@/lib/domain/doctor/sheet'
import { whoParts } from '@/lib/domain/doctor/who-shown'
import { signs } from '@/lib/domain/sign'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { doctorPdf, scaleOfSheet } from '@/lib/exchange/doctor-pdf'
import { cramp, cramps, daysAgo, entry, known, observation, range, seen } from '@/tests/support/diary'
import { pageOf } from '@/tests/support/doctor-pages'
import { anyDiary } from '@/tests/support/entries'
import { everything } from '@/tests/support/fhir-documents'

const at = new Date('2026-05-19T12:45:00Z')

async function read(bytes: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { totalPages, text } = await extractText(document, { mergePages: true })
  return { totalPages, text: text.replace(/\s+/g, ' '), info: (await getMeta(document)).info }
}

const pdfOf = async (page: DoctorPage, words = english) => read(await doctorPdf(doctorSheet(page, words), at))

/** As much as a diary can have of everything at once. */
const crowded = (words: string): DoctorPage => {
  const all = [...signs]
  return pageOf(
    [
      ...known(90),
      ...range(0, 27).flatMap(day => [
        cramp(day, { muscle: 'calf', severity: 9, durationSeconds: 4000, relieved: false, signs: all }),
        cramp(day, { muscle: 'hand', context: 'asleep', apparentCause: null, signs: undefined }),
        cramp(day, {
          muscle: 'jaw',
          side: 'midline',
          context: 'walking',
          relief: [{ method: 'walk', helped: 'no' }],
        }),
      ]),
      ...cramps([1, 2, 3], { muscle: 'toes', context: 'stretching', stretchedMuscle: 'quadriceps' }),
      ...range(1, 9).map(day => observation(day, all)),
      ...range(1, 12).map(days =>
        entry({ kind: 'medication', name: words, drugClass: 'statin', startedOn: daysAgo(days * 7) }),
      ),
      ...range(1, 9).map(days => ({ ...seen(days, ['E1', 'R1', 'R2']), where: words, outcome: words })),
    ],
    { shown: whoParts, profile: everything, name: words },
  )
}

describe('the doctor page as a PDF', () => {
  it('is one page, titled, in its language, for any diary', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDiary({ from: daysAgo(40), days: 45 }, 60),
        fc.constantFrom(english, german),
        async (diary, words) => {
          const { totalPages, info } = await pdfOf(
            pageOf(diary, { shown: whoParts, profile: everything }),
            words,
          )
          expect(totalPages).toBe(1)
          expect(info).toMatchObject({ Title: words.doctor.paper.title, Language: words.language })
        },
      ),
      { numRuns: 15 },
    )
  })

  it.each([english, german])('is one page when there is more of everything than fits', async words => {
    const { totalPages, text } = await pdfOf(crowded('Wort'.repeat(500).slice(0, 190)), words)
    expect(totalPages).toBe(1)
    expect(text).toContain(words.doctor.paper.page)
    expect(text).toContain('…')
  })

  it('says what the page says: its numbers, rules, tables, signs, notes and foot', async () => {
    const page = pageOf(
      [
        ...known(28),
        ...cramps([1, 3, 5, 7, 9, 11, 13, 15], {
          severity: 8,
          relief: [{ method: 'stretch', helped: 'yes' }],
        }),
        observation(2, ['dizziness']),
        entry({
          kind: 'medication',
          name: 'Bendroflumethiazide',
          drugClass: 'thiazide-diuretic',
          startedOn: daysAgo(9),
        }),
      ],
      { shown: ['name', 'age'], name: 'Marta Lind', profile: everything },
    )
    const sheet = doctorSheet(page, english)
    const { text } = await pdfOf(page)
    const said = [
      sheet.title,
      sheet.line,
      ...sheet.reason.rules.flatMap(({ title, why, line }) => [`${title}. ${why}`, line]),
      ...sheet.figures.flatMap(({ figure, line }) => [figure, line]),
      ...Object.values(sheet.tables).flatMap(({ title, rows }) => [
        title,
        ...rows.flatMap(({ name, detail }) => [name, detail]),
      ]),
      ...sheet.signs.rows.map(({ label }) => label),
      ...Object.values(sheet.notes).flatMap(({ title, lines }) => [
        title,
        ...lines.map(line => line.bold ?? ''),
      ]),
      ...sheet.foot,
    ]
    for (const words of said) expect(text).toContain(words.replace(/\s+/g, ' ').trim())
    expect(sheet.reason.rules.length).toBeGreaterThan(1)
    expect(text).toContain('8 cramps on 8 days')
  })

  it('holds hostile text as text, and nothing that acts', async () => {
    const hostile = ') Tj ET \\) %%EOF /JS (app.alert(1)) <script>alert(1)</script> https://example.org'
    const bytes = await doctorPdf(
      doctorSheet(pageOf(known(3), { shown: ['name'], name: hostile }), english),
      at,
    )
    const raw = Buffer.from(bytes).toString('latin1')
    for (const name of [
      '/JS',
      '/JavaScript',
      '/Launch',
      '/URI',
      '/OpenAction',
      '/AA',
      '/EmbeddedFile',
      '/Annots',
    ]) {
      expect(raw).not.toMatch(new RegExp(`${name}\\b`))
    }
    expect((await read(bytes)).text).toContain(') Tj ET \\) %%EOF /JS')
  })

  it('has names in many scripts, and a mark where no font has the letter', async () => {
    const { text } = await pdfOf(
      pageOf(known(3), { shown: ['name'], name: 'Łukasz Ωμέγα Жанна Nguyễn 山田' }),
    )
    expect(text).toContain('Łukasz Ωμέγα Жанна Nguyễn ??')
  })

  it('gives the print on paper a share of the usual size that is smaller the more there is', () => {
    expect(scaleOfSheet(doctorSheet(pageOf([]), english))).toBe(1)
    expect(scaleOfSheet(doctorSheet(crowded('Wort'), english))).toBeLessThan(1)
  })
})
