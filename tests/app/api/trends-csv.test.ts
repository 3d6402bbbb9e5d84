import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/trends/csv/route'
import { chartFiles } from '@/lib/auth/chart-sheets'
import { saveEntries } from '@/lib/data/entries'
import { saveProfile } from '@/lib/data/profile'
import { takeQuota } from '@/lib/data/quota'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import type { FreshDatabase } from '../../support/database'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC' }))
  await saveEntries(ada.owner, [
    entrySchema.parse({
      kind: 'cramp',
      id: newId(),
      timeZone: 'UTC',
      startedAt: '2026-05-18T04:00:00Z',
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
      severity: 6,
      durationSeconds: 90,
      relief: [{ method: 'stretch', helped: 'yes', afterSeconds: 40 }, { method: 'massage' }],
    }),
  ])
})

afterEach(() => installation.close())

const days = 'from=2026-05-17&to=2026-05-18'
const csv = (query: string, person = ada) =>
  ask(GET, `/api/v1/trends/csv?${query}`, { headers: person.reader })

describe('a chart as a file', () => {
  it('has raw figures, and empty cells where nothing is known', async () => {
    const response = await csv(`chart=cramps&${days}`)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toContain('charley-cramps-2026-05-17-2026-05-18.csv')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toBe(
      'from,to,cramps,cramps_a_week,cramps_a_week_at_least,cramps_a_week_at_most,days,days_known\r\n' +
        '2026-05-17,2026-05-17,,,,,1,0\r\n2026-05-18,2026-05-18,1,,,,1,1\r\n',
    )
  })

  const notByDay = ['hours', 'muscles', 'relief', 'before']

  it.each(chartFiles.filter(chart => !notByDay.includes(chart)))(
    '%s has a row for each day and a cell for each column',
    async chart => {
      const lines = (await (await csv(`chart=${chart}&${days}`)).text()).trim().split('\r\n')
      expect(lines).toHaveLength(3)
      expect(new Set(lines.map(line => line.split(',').length)).size).toBe(1)
      expect(lines[1]).toMatch(/^2026-05-17,2026-05-17,,.*1,0$/)
    },
  )

  it('of hours has a row for each of them', async () => {
    const lines = (await (await csv(`chart=hours&${days}`)).text()).trim().split('\r\n')
    expect(lines).toHaveLength(25)
    expect([lines[0], lines[5], lines[6]]).toEqual(['hour,cramps', '4,1', '5,0'])
  })

  it.each([
    ['muscles', 'muscle,side,cramps,rated,middle_severity_0_to_10\r\ncalf,left,1,1,6\r\n'],
    [
      'relief',
      'method,times,helped,helped_partly,did_not_help,not_said,time_known,shortest_seconds,middle_seconds,longest_seconds\r\n' +
        'stretch,1,1,0,0,0,1,40,40,40\r\nmassage,1,0,0,0,1,0,,,\r\n',
    ],
  ])('of %s has a row for each', async (chart, text) => {
    expect(await (await csv(`chart=${chart}&${days}`)).text()).toBe(text)
  })

  it('of what comes before has a row for each factor, and looks at every cramp whatever days are asked for', async () => {
    const rowsOf = async (asked: string) =>
      (await (await csv(`chart=before&${asked}`)).text()).trim().split('\r\n')
    const lines = await rowsOf(days)
    expect(lines[0]).toMatch(/^factor,window_hours,certainty,missing,cramps_with,cramps,/)
    expect(lines).toContain('alcohol,24,too-few,cramps,0,0,0,0,0,1,0,,,')
    expect(await rowsOf('from=2026-05-16&to=2026-05-17')).toEqual(lines)
  })

  it('of lengths is in seconds', async () => {
    expect((await (await csv(`chart=length&${days}`)).text()).trim().split('\r\n').at(-1)).toBe(
      '2026-05-18,2026-05-18,1,1,90,90,90,90,90,1,1',
    )
  })

  it('of a calendar has days however long the time is', async () => {
    const lines = (await (await csv('chart=calendar&from=2025-05-18&to=2026-05-18')).text())
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(367)
    expect(lines.at(-1)).toBe('2026-05-18,2026-05-18,1,1,1')
  })

  it.each([
    ['chart=secrets&from=2026-05-17&to=2026-05-18', 400],
    ['chart=toString&from=2026-05-17&to=2026-05-18', 400],
    ['chart=cramps&from=2026-05-19&to=2026-05-18', 422],
    ['chart=cramps&from=2026-05-17&to=9999-12-31', 422],
  ])('is refused for %s', async (query, status) => {
    expect((await csv(query)).status).toBe(status)
  })

  it('is held to a number in an hour', async () => {
    await takeQuota(ada.owner, 'documents', 120, { limit: 120, perSeconds: 3600 }, Date.now())
    expect((await csv(`chart=cramps&${days}`)).status).toBe(429)
  })
})
