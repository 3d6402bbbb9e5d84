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
import { openPen, setLines, unknownLetter, widthOfSpan } from '@/lib/exchange/pdf-pen'
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

  it.each([english, german])('has names in many scripts, all of their letters', async words => {
    const name = 'Łukasz Ωμέγα Ἀθηνᾶ Жанна Nguyễn सीता'
    const { text } = await pdfOf(pageOf(known(3), { shown: ['name'], name }), words)
    expect(text.normalize('NFC')).toContain('Łukasz Ωμέγα Ἀθηνᾶ Жанна Nguyễn'.normalize('NFC'))
    expect(text).not.toContain(unknownLetter)
    expect(text).not.toContain(words.doctor.paper.lettersLacking)
  })

  it.each([
    ['山田', '\uFFFD\uFFFD'],
    ['مريم', '\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['👩👧', '\uFFFD\uFFFD'],
    ['❤\uFE0F', '\uFFFD'],
  ])(
    'marks each letter of %s, which no font has, and says in its foot what the mark is',
    async (name, marks) => {
      for (const words of [english, german]) {
        const page = pageOf(known(3), { shown: ['name'], name: `Ada ${name} Lind` })
        const { text, totalPages } = await pdfOf(page, words)
        expect(text).toContain(`Ada ${marks} Lind`)
        expect(text).toContain(words.doctor.paper.lettersLacking)
        expect(totalPages).toBe(1)
      }
    },
  )

  it('is one page when nothing of what fills it can be printed', async () => {
    const { totalPages, text } = await pdfOf(crowded('山'.repeat(190)))
    expect(totalPages).toBe(1)
    expect(text).toContain(english.doctor.paper.lettersLacking)
  })

  it('measures a text as wide as the library sets it', () => {
    const pen = openPen({ title: '', language: 'en', at })
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('AVTo fil,.-Wé19Ωж\t')) })
    fc.assert(
      fc.property(letters, fc.integer({ min: 5, max: 30 }), (text, size) => {
        const style = { face: 'text', size, ink: 'ink' } as const
        const parts = (setLines([{ text, style }], 1e6, 1, pen)[0] ?? []).map(piece => ({ ...piece, size }))
        const set = parts.reduce(
          (sum, piece) => sum + pen.doc.font(piece.font).fontSize(size).widthOfString(piece.text),
          0,
        )
        expect(widthOfSpan({ text, style }, pen)).toBeCloseTo(set, 6)
      }),
    )
  })

  it('gives the print on paper a share of the usual size that is smaller the more there is', () => {
    expect(scaleOfSheet(doctorSheet(pageOf([]), english))).toBe(1)
    expect(scaleOfSheet(doctorSheet(crowded('Wort'), english))).toBeLessThan(1)
  })
})
