import { afterEach, describe, expect, it, vi } from 'vitest'
import { sendDiary, whatIsNew, type DiaryReport } from '@/lib/outbox/send-diary'

const bytes = new TextEncoder().encode('{}').buffer

const none = { new: 0, unchanged: 0, conflicting: 0, deleted: 0 }

const report: DiaryReport = {
  ...none,
  refused: 0,
  items: none,
  deletions: 0,
  profile: 'kept',
  profileFilled: [],
  presets: 'kept',
  reminders: 'kept',
  plans: 'kept',
  experiments: 'kept',
  notices: 0,
  problems: [],
  notKept: [],
  notKeptProblems: [],
}

afterEach(() => vi.unstubAllGlobals())

/** Answers every request with this status and body, and keeps what was asked. */
function server(status: number, body: unknown) {
  const asked: { path: string; request: RequestInit }[] = []
  vi.stubGlobal('fetch', async (path: string, request: RequestInit) => {
    asked.push({ path, request })
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
  })
  return asked
}

describe('sending a diary', () => {
  it('sends the bytes of the file as they are, and changes nothing when it only looks', async () => {
    const asked = server(200, { ...report, dryRun: true, conflicts: [] })
    expect(await sendDiary(bytes, 'look', { fillsProfile: true, owner: 'ada' })).toEqual({
      outcome: 'read',
      report,
    })
    expect(asked).toMatchObject([
      {
        path: '/api/v1/import?dryRun=true&fillProfile=true',
        request: { method: 'POST', body: bytes, headers: { 'Content-Type': 'application/json' } },
      },
    ])
    await sendDiary(bytes, 'import', { fillsProfile: false, owner: 'ada' })
    expect(asked[1]?.path).toBe('/api/v1/import?dryRun=false&fillProfile=false')
  })

  it.each([400, 413, 422, 429, 503, 507])('hands on what the server says with a %i', async status => {
    const problems = [{ path: 'entries.3.severity', message: 'Write a whole number from 0 to 10.' }]
    server(status, { error: { code: 'unreadable', message: 'No.', problems } })
    expect(await sendDiary(bytes, 'import', { fillsProfile: true, owner: 'ada' })).toEqual({
      outcome: 'refused',
      code: 'unreadable',
      message: 'No.',
      problems,
    })
  })

  it('does not say that nothing was imported when it is not known', async () => {
    vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockRejectedValue(new TypeError('offline')))
    expect(await sendDiary(bytes, 'import', { fillsProfile: true, owner: 'ada' })).toMatchObject({
      outcome: 'failed',
      message: expect.stringMatching(/^Not known whether it was imported/),
    })
    expect(await sendDiary(bytes, 'look', { fillsProfile: true, owner: 'ada' })).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('Nothing was imported.'),
    })
    server(500, { error: { code: 'failed', message: 'Something went wrong.' } })
    expect(await sendDiary(bytes, 'import', { fillsProfile: true, owner: 'ada' })).toMatchObject({
      outcome: 'failed',
      message: expect.stringMatching(/^Not known whether it was imported/),
    })
  })

  it.each([
    [200, '<html>'],
    [502, 'Bad gateway'],
    [200, { ...report, new: -1 }],
  ])('takes an answer that is none of ours (%i %j) for a failure', async (status, body) => {
    server(status, body)
    expect(await sendDiary(bytes, 'look', { fillsProfile: true, owner: 'ada' })).toMatchObject({
      outcome: 'failed',
    })
  })
})

describe('what a report says is new', () => {
  const same = {
    ...report,
    unchanged: 3,
    profile: 'unchanged',
    presets: 'unchanged',
    reminders: 'unchanged',
    plans: 'unchanged',
    experiments: 'unchanged',
  } as const

  it('is nothing when all of it stands here as it is', () => {
    expect(whatIsNew(same)).toBe('same')
  })

  it.each([
    { conflicting: 1 },
    { deleted: 1 },
    { items: { ...none, conflicting: 1 } },
    { items: { ...none, deleted: 1 } },
    { profile: 'kept' },
    { presets: 'kept' },
    { reminders: 'kept' },
    { plans: 'kept' },
    { experiments: 'kept' },
  ] as const)('is nothing, though not all is the same, with %j', more => {
    expect(whatIsNew({ ...same, ...more })).toBe('different')
  })

  it.each([
    { new: 1 },
    { items: { ...none, new: 1 } },
    { deletions: 1 },
    { notices: 1 },
    { profile: 'taken' },
    { profile: 'filled' },
    { presets: 'taken' },
    { reminders: 'taken' },
    { plans: 'taken' },
    { experiments: 'taken' },
  ] as const)('is something with %j', more => {
    expect(whatIsNew({ ...same, conflicting: 2, ...more })).toBe('new')
  })
})
