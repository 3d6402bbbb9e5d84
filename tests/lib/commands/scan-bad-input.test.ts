import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scan, type CommandResult } from '@/lib/commands/scan'

const clock = Date.parse('2026-05-19T17:30:00Z')
const timeZone = 'Europe/London'

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`

const cramp = {
  kind: 'cramp',
  id: idOf(1),
  timeZone,
  startedAt: '2026-05-19T02:41:00+01:00',
  muscle: 'calf',
  side: 'left',
  context: 'asleep',
}

const medicine = { kind: 'medication', id: idOf(2), name: 'A tablet', startedOn: '2026-05-01' }

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-scan-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function scanned(
  entries: unknown,
  more: Record<string, unknown> = {},
  words: readonly string[] = [],
): CommandResult {
  const path = join(folder, 'diary.json')
  const exportedAt = '2026-05-19T18:30:00+01:00'
  const profile = { timeZone }
  writeFileSync(
    path,
    JSON.stringify({ format: 'charley-history', version: 1, exportedAt, profile, entries, ...more }),
  )
  return scan([path, ...words], clock)
}

function answer(result: CommandResult): Record<string, unknown> {
  expect(result).toMatchObject({ messages: [], exitCode: 0 })
  return JSON.parse(result.output[0] ?? '') as Record<string, unknown>
}

describe('scan names what it cannot read, by its path', () => {
  it.each([
    ['a sign nobody knows', { ...cramp, signs: ['chest-pian'] }, 'signs.0'],
    ['a muscle nobody knows', { ...cramp, muscle: 'tail' }, 'muscle'],
    ['a severity of 11', { ...cramp, severity: 11 }, 'severity'],
    ['a length below nothing', { ...cramp, durationSeconds: -1 }, 'durationSeconds'],
    ['a length of more than a week', { ...cramp, durationSeconds: 604_801 }, 'durationSeconds'],
    ['a length and still going', { ...cramp, durationSeconds: 60, ongoing: true }, 'durationSeconds'],
    ['a moment without an offset', { ...cramp, startedAt: '2026-05-19T02:41:00' }, 'startedAt'],
    ['a day that is not there', { ...medicine, startedOn: '2026-02-30' }, 'startedOn'],
    ['a class nobody knows', { ...medicine, drugClass: 'statins' }, 'drugClass'],
    ['a medicine stopped before it was started', { ...medicine, stoppedOn: '2026-04-30' }, 'stoppedOn'],
    ['a key nobody knows', { ...cramp, pain: 3 }, 'pain'],
    ['a kind nobody knows', { ...cramp, kind: 'spasm' }, 'kind'],
  ])('%s', (_, entry, path) => {
    const result = scanned([cramp, entry])
    expect(result).toMatchObject({ output: [], exitCode: 1 })
    expect(result.messages.join(' ')).toContain(`entries.1.${path}`)
  })

  it.each([
    ['a birthday that is no date', { birthDate: 'yesterday' }, 'birthDate'],
    ['a condition nobody knows', { conditions: ['hiccups'] }, 'conditions.0'],
    ['a due date with a time', { pregnancyDueDate: '2026-06-01T00:00:00Z' }, 'pregnancyDueDate'],
    ['a place nobody knows', { timeZone: 'Europe/Atlantis' }, 'timeZone'],
  ])('%s', (_, profile, path) => {
    const result = scanned([cramp], { profile: { timeZone, ...profile } })
    expect(result).toMatchObject({ output: [], exitCode: 1 })
    expect(result.messages[0]).toContain(`profile.${path}`)
  })

  it.each(['1900-01-01T23:59:59Z', '9999-12-31T23:59:59Z'])('a judgement as of %s', asOf => {
    const result = scanned([cramp], { asOf })
    expect(result).toMatchObject({ output: [], exitCode: 1 })
    expect(result.messages[0]).toMatch(/asOf: Write a moment from 1900-01-02 to 9999-12-29\./)
    const call = scanned([cramp], {}, ['--now', asOf])
    expect(call).toMatchObject({ output: [], exitCode: 2 })
    expect(call.messages[0]).toContain(`--now ${asOf}: Write a moment from 1900-01-02 to 9999-12-29.`)
  })
})

describe('scan judges what can be judged', () => {
  it.each(['1900-01-02T00:00:00Z', '9999-12-30T00:00:00Z'])('as of %s', asOf => {
    expect(answer(scanned([cramp], { asOf }))).toMatchObject({ level: 'none', asOf })
  })

  it('an id that stands twice counts once', () => {
    const severe = { ...cramp, severity: 9 }
    const { findings } = answer(scanned([severe, severe, { ...severe, signs: ['chest-pain'] }]))
    expect(JSON.stringify(findings)).not.toContain('"ruleId":"E1"')
  })

  it('a birthday ahead leaves a question about age open', () => {
    const entries = [cramp, { ...cramp, id: idOf(3), side: 'right' }]
    const { cannotTell } = answer(scanned(entries, { profile: { timeZone, birthDate: '2030-01-01' } }))
    expect(JSON.stringify(cannotTell)).toContain('"ruleId":"R16"')
  })

  it('10,000 cramps in a week, one of them with chest pain', () => {
    const start = Date.parse('2026-05-12T18:00:00Z')
    const entries = Array.from({ length: 10_000 }, (_, index) => ({
      ...cramp,
      id: idOf(index),
      startedAt: new Date(start + index * 60_000).toISOString(),
      ...(index === 9_999 ? { signs: ['chest-pain'] } : {}),
    }))
    expect(answer(scanned(entries))).toMatchObject({ level: 'emergency' })
  })

  it('a diary that has been silent for ten years', () => {
    const { level, cannotTell } = answer(scanned([{ ...cramp, startedAt: '2016-05-19T02:41:00+01:00' }]))
    expect(level).toBe('none')
    expect(cannotTell).not.toEqual([])
  })
})
