import { describe, expect, it } from 'vitest'
import { experimentSchema } from '@/lib/domain/experiment/experiment'
import { judgementDue } from '@/lib/domain/reminders/daily-judgement'
import { dueReminders, type ReminderFacts } from '@/lib/domain/reminders/due'
import { noticesToTell } from '@/lib/domain/reminders/notices-to-tell'
import {
  firstReminderSettings,
  reminderSettingsSchema,
  type ReminderSettings,
} from '@/lib/domain/reminders/reminder-settings'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'
import { aNotice } from '@/tests/support/a-notice'

const ms = (text: string) => epochMs(instantSchema.parse(text))
const minute = 60_000
const utc = timeZoneSchema.parse('UTC')
const evening = ms('2026-05-19T19:30:00Z')

const all: ReminderSettings = {
  drink: { isOn: true, afterHours: 3, from: '08:00', until: '22:00' },
  evening: { isOn: true, at: '19:30' },
  notices: { isOn: true },
  blocks: { isOn: true, at: '19:00' },
  byPush: true,
  byMail: false,
}

const experiment = experimentSchema.parse({
  id: '0197f1de-0000-7000-8000-000000000001',
  drawnAt: '2026-05-18T08:00:00Z',
  startedOn: '2026-05-19',
  tries: 'stretching',
  blockDays: 7,
  order: ['change', 'usual', 'usual', 'change'],
  did: [],
  isOnToday: true,
})

const urgent = (at: number, more: Parameters<typeof aNotice>[0] = {}) =>
  aNotice({ raisedAt: at, seenAt: null, clearedAt: null, stages: [{ at, stage: 'urgent' }], ...more })

const facts = (more: Partial<ReminderFacts> = {}): ReminderFacts => ({
  now: evening,
  clock: { timeZone: utc, dayStartsAt: '00:00' },
  settings: all,
  told: { conditions: [], drugClasses: [] },
  lastDrinkAt: ms('2026-05-19T16:00:00Z'),
  lastDrinkReminderAt: null,
  reportedDays: new Set(),
  notices: [urgent(evening - 5 * minute)],
  experiment,
  ...more,
})

const kinds = (more: Partial<ReminderFacts> = {}) => dueReminders(facts(more)).map(({ kind }) => kind)

describe('what is due', () => {
  it('is everything that is on and whose time has come, each with the key of that one time', () => {
    expect(dueReminders(facts())).toEqual([
      { kind: 'drink', keys: [`drink ${ms('2026-05-19T19:00:00Z')}`] },
      { kind: 'evening', keys: ['evening 2026-05-19'] },
      { kind: 'notices', keys: [`notices R1 1 ${evening - 5 * minute}`] },
      { kind: 'block', keys: [`block ${experiment.id} 2026-05-19`] },
    ])
  })

  it.each([
    ['drink', { ...all, drink: { ...all.drink, isOn: false } }],
    ['evening', { ...all, evening: { ...all.evening, isOn: false } }],
    ['notices', { ...all, notices: { isOn: false } }],
    ['block', { ...all, blocks: { isOn: false, at: '19:00' } }],
  ])('is no %s reminder when that is off', (kind, settings) => {
    expect(kinds({ settings })).toHaveLength(3)
    expect(kinds({ settings })).not.toContain(kind)
  })

  it('is nothing for somebody who never chose', () => {
    expect(kinds({ settings: firstReminderSettings })).toEqual([])
  })

  it.each([
    ['2026-05-18', true],
    ['2026-05-19', false],
    ['2026-05-20', true],
  ])('asks in the evening when %s has a cramp or was closed: %s', (day, isAsked) => {
    const reportedDays = new Set([localDateSchema.parse(day)])
    expect(kinds({ reportedDays }).includes('evening')).toBe(isAsked)
  })

  it('keeps its key a minute later, so that it is known to be the same', () => {
    const keysAt = (now: number) => dueReminders(facts({ now })).flatMap(({ keys }) => keys)
    expect(keysAt(evening + minute)).toEqual(keysAt(evening))
  })
})

describe('a notice', () => {
  it.each([
    [2 * minute - 1, false],
    [2 * minute, true],
    [2 * minute + 1, true],
    [60 * minute, true],
    [60 * minute + 1, false],
  ])('that is urgent for %i ms is told: %s', (age, isTold) => {
    expect(noticesToTell([urgent(evening - age)], evening)).toHaveLength(isTold ? 1 : 0)
  })

  it.each(['routine', 'quiet'] as const)('that is %s is not told', stage => {
    const at = evening - 5 * minute
    expect(noticesToTell([urgent(at, { stages: [{ at, stage }] })], evening)).toEqual([])
  })

  it('that cleared, or was opened since, is not told', () => {
    const at = evening - 5 * minute
    expect(noticesToTell([urgent(at, { clearedAt: evening - minute })], evening)).toEqual([])
    expect(noticesToTell([urgent(at, { seenAt: at })], evening)).toEqual([])
  })

  it('that was opened before it rose is told for the new stage', () => {
    const [raised, rose] = [evening - 600 * minute, evening - 5 * minute]
    const notice = urgent(raised, {
      seenAt: raised + minute,
      stages: [
        { at: raised, stage: 'urgent' },
        { at: rose, stage: 'emergency' },
      ],
    })
    expect(noticesToTell([notice], evening)).toEqual([`notices R1 1 ${rose}`])
  })
})

describe('the judgement of the day', () => {
  it.each([
    ['2026-05-19T07:59:59+01:00', null],
    ['2026-05-19T08:00:00+01:00', 'assessment 2026-05-19'],
    ['2026-05-19T23:59:59+01:00', 'assessment 2026-05-19'],
    ['2026-05-20T00:00:00+01:00', null],
  ])('at %s is %s', (now, key) => {
    expect(judgementDue(ms(now), timeZoneSchema.parse('Europe/London'))).toBe(key)
  })
})

describe('what a person chooses', () => {
  it('may begin with nothing on', () => {
    expect(reminderSettingsSchema.safeParse(firstReminderSettings).success).toBe(true)
  })

  it.each([
    [0, false],
    [1, true],
    [12, true],
    [13, false],
  ])('may be a silence of %i hours: %s', (afterHours, may) => {
    const drink = { ...all.drink, afterHours }
    expect(reminderSettingsSchema.safeParse({ ...all, drink }).success).toBe(may)
  })

  it('may be of a document that says nothing of blocks: then they are off', () => {
    const { blocks: _, ...before } = all
    expect(reminderSettingsSchema.parse(before)).toEqual({ ...all, blocks: firstReminderSettings.blocks })
    expect(firstReminderSettings.blocks.isOn).toBe(false)
  })

  it('is not hours that end when they begin, nor a time that no clock shows', () => {
    const wrong = (drink: object) =>
      reminderSettingsSchema.safeParse({ ...all, drink: { ...all.drink, ...drink } }).error?.issues[0]?.path
    expect(wrong({ until: '08:00' })).toEqual(['drink', 'until'])
    expect(wrong({ from: '24:00' })).toEqual(['drink', 'from'])
  })
})
