import { renderToStaticMarkup } from 'react-dom/server'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { DoctorSheet } from '@/app/_ui/doctor-sheet'
import { doctorSheet } from '@/lib/domain/doctor/sheet'
import { whoParts } from '@/lib/domain/doctor/who-shown'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { doctorPdf } from '@/lib/exchange/doctor-pdf'
import { cramps, daysAgo, entry, known, observation } from '@/tests/support/diary'
import { pageOf } from '@/tests/support/doctor-pages'
import { everything } from '@/tests/support/fhir-documents'

/** Letters and digits alone: how a line is set, broken and spaced differs between a screen and a file. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text
}

/** What stands for a table without rows, and names that are not shown. */
const unsaid = ['empty', 'answer']

/** Every text in a value that is to be shown, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => (unsaid.includes(key) ? [] : textsIn(held)))
}

const page = pageOf(
  [
    ...known(28),
    ...cramps([1, 3, 5, 7, 9, 11, 13, 15], {
      severity: 8,
      signs: ['sore-next-day'],
      relief: [{ method: 'stretch', helped: 'yes' }],
    }),
    observation(2, ['dizziness']),
    entry({
      kind: 'medication',
      name: 'Bendroflumethiazide',
      drugClass: 'thiazide-diuretic',
      startedOn: daysAgo(9),
    }),
    entry({ kind: 'consultation', on: daysAgo(6), ruleIds: ['R2'], where: 'Clinic', outcome: 'Blood taken' }),
  ],
  { shown: whoParts, name: 'Marta Lind', profile: everything },
)

describe.each([english, german])('the sheet', words => {
  const sheet = doctorSheet(page, words)
  const { title, line, reason, figures, tables, signs, notes, foot } = sheet
  const said = textsIn({ title, line, reason: reason.rules, figures, tables, signs, notes, foot }).filter(
    text => bare(text) !== '',
  )

  it('on the screen and under a link says everything it holds, to the letter', () => {
    const shown = bare(textOf(renderToStaticMarkup(<DoctorSheet sheet={sheet} scale={1} />)))
    expect(said.filter(text => !shown.includes(bare(text)))).toEqual([])
    expect(said.length).toBeGreaterThan(60)
  })

  it('as a file says the same', async () => {
    const printed = bare(await textOfPdf(await doctorPdf(sheet, new Date('2026-05-19T12:45:00Z'))))
    expect(said.filter(text => !printed.includes(bare(text)))).toEqual([])
  })

  it('is the same to read alone and within the app', () => {
    const alone = renderToStaticMarkup(<DoctorSheet sheet={sheet} scale={0.8} isAlone />)
    const within = renderToStaticMarkup(<DoctorSheet sheet={sheet} scale={1} />)
    expect(bare(textOf(alone))).toBe(bare(textOf(within)))
  })
})
