import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fluidCautions } from '@/lib/domain/cautions'
import { drugClasses } from '@/lib/domain/medication'
import { conditions } from '@/lib/domain/profile'
import { drinkReminderDueAt, mayRemindToDrink } from '@/lib/domain/reminders/drink-reminder'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { timeZoneSchema } from '@/lib/domain/time/time-zone'

const ms = (text: string) => epochMs(instantSchema.parse(text))
const minute = 60_000
const hour = 60 * minute

const drink = { isOn: true, afterHours: 3, from: '08:00', until: '20:00' }

type Silence = Parameters<typeof drinkReminderDueAt>[0]

/** London in May, one hour before UTC. */
const silence = (now: string, more: Partial<Silence> = {}): Silence => ({
  now: ms(now),
  clock: { timeZone: timeZoneSchema.parse('Europe/London'), dayStartsAt: '00:00' },
  told: { conditions: [], drugClasses: [] },
  lastDrinkAt: null,
  lastDrinkReminderAt: null,
  ...more,
})

const isDue = (now: string, more: Partial<Silence> = {}, wish = drink) =>
  drinkReminderDueAt(silence(now, more), wish) !== null

describe('a reminder to drink', () => {
  it.each([
    ['2026-05-19T10:59:59+01:00', false],
    ['2026-05-19T11:00:00+01:00', true],
    ['2026-05-19T11:00:01+01:00', true],
  ])('at %s, with nothing logged since the hours began at eight, is due: %s', (now, due) => {
    expect(isDue(now)).toBe(due)
  })

  it.each([
    ['2026-05-19T12:29:59+01:00', false],
    ['2026-05-19T12:30:00+01:00', true],
    ['2026-05-19T12:30:01+01:00', true],
  ])('at %s, three hours after a drink at half past nine, is due: %s', (now, due) => {
    expect(isDue(now, { lastDrinkAt: ms('2026-05-19T09:30:00+01:00') })).toBe(due)
  })

  it('does not count the silence of the night before', () => {
    expect(isDue('2026-05-19T08:00:00+01:00', { lastDrinkAt: ms('2026-05-18T18:00:00+01:00') })).toBe(false)
  })

  it.each([
    ['2026-05-19T07:59:59+01:00', false],
    ['2026-05-19T19:59:59+01:00', true],
    ['2026-05-19T20:00:00+01:00', false],
    ['2026-05-20T03:00:00+01:00', false],
  ])('at %s, when the hours are from eight to eight, is due: %s', (now, due) => {
    expect(isDue(now, { lastDrinkAt: ms('2026-05-19T16:59:59+01:00') })).toBe(due)
  })

  it.each([
    ['2026-05-19T21:59:59+01:00', false],
    ['2026-05-20T01:00:00+01:00', true],
    ['2026-05-20T05:59:00+01:00', false],
    ['2026-05-20T06:00:00+01:00', false],
  ])('at %s, when the hours go through the night from ten to six, is due: %s', (now, due) => {
    expect(isDue(now, {}, { ...drink, from: '22:00', until: '06:00' })).toBe(due)
  })

  it.each([
    ['an hour late to the second', '2026-05-19T12:00:00+01:00', true],
    ['a second later than that', '2026-05-19T12:00:01+01:00', false],
    ['when as long again has passed', '2026-05-19T14:00:00+01:00', true],
  ])('that was missed, asked for %s, is due: %s', (_, now, due) => {
    expect(isDue(now)).toBe(due)
  })

  it.each([
    ['2026-05-19T14:04:59+01:00', false],
    ['2026-05-19T14:05:00+01:00', true],
  ])('at %s, three hours after the last one, is due: %s', (now, due) => {
    expect(isDue(now, { lastDrinkReminderAt: ms('2026-05-19T11:05:00+01:00') })).toBe(due)
  })

  it.each(['fluid-restriction', 'heart-failure', 'heart-disease', 'kidney-disease', 'dialysis'] as const)(
    'never comes to a person with %s',
    condition => {
      const told = { conditions: ['asthma', condition] as const, drugClasses: [] }
      expect(mayRemindToDrink(told)).toBe(false)
      expect(isDue('2026-05-19T11:00:00+01:00', { told })).toBe(false)
    },
  )

  it('never comes to a person who takes a medicine that holds water or potassium back', () => {
    const told = { conditions: [], drugClasses: ['statin', 'nsaid'] as const }
    expect(mayRemindToDrink(told)).toBe(false)
    expect(isDue('2026-05-19T11:00:00+01:00', { told })).toBe(false)
  })

  it('may come to a person with any other condition or medicine', () => {
    const told = {
      conditions: conditions.filter(
        condition => fluidCautions({ conditions: [condition], drugClasses: [] }).length === 0,
      ),
      drugClasses: drugClasses.filter(
        drugClass => fluidCautions({ conditions: [], drugClasses: [drugClass] }).length === 0,
      ),
    }
    expect(told.conditions).toContain('asthma')
    expect(told.drugClasses).toContain('statin')
    expect(isDue('2026-05-19T11:00:00+01:00', { told })).toBe(true)
  })

  it('counts hours that pass, not those of the clock, when the clock goes back', () => {
    const night = { ...drink, from: '00:00', until: '06:00' }
    // Half past midnight of summer time; the hour from one to two comes twice.
    expect(isDue('2026-10-25T01:59:59+00:00', {}, night)).toBe(false)
    expect(isDue('2026-10-25T02:00:00+00:00', {}, night)).toBe(true)
  })

  it('begins after the gap when the clock skips the beginning of its hours', () => {
    const early = { ...drink, afterHours: 1, from: '01:30', until: '06:00' }
    expect(isDue('2026-03-29T03:29:59+01:00', {}, early)).toBe(false)
    expect(isDue('2026-03-29T03:30:00+01:00', {}, early)).toBe(true)
  })

  it('follows the person to another zone, and comes no sooner for it', () => {
    const auckland = { timeZone: timeZoneSchema.parse('Pacific/Auckland'), dayStartsAt: '00:00' }
    const more = { clock: auckland, lastDrinkReminderAt: ms('2026-05-19T21:30:00Z') }
    expect(isDue('2026-05-19T23:30:00Z', more)).toBe(false)
    expect(isDue('2026-05-20T00:30:00Z', more)).toBe(true)
  })

  it('comes at most once in the chosen time, whatever is logged and however the server runs', () => {
    const start = ms('2026-05-19T00:00:00Z')
    const moment = fc.integer({ min: 0, max: 48 * 60 }).map(at => start + at * minute)
    fc.assert(
      fc.property(
        fc.array(moment, { maxLength: 12 }),
        fc.array(moment, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 12 }),
        (drinks, looks, afterHours) => {
          let last: number | null = null
          for (const now of [...looks].sort((one, other) => one - other)) {
            const before = drinks.filter(at => at <= now)
            const facts = {
              ...silence('2026-05-19T00:00:00Z'),
              now,
              lastDrinkAt: before.length === 0 ? null : Math.max(...before),
              lastDrinkReminderAt: last,
            }
            if (drinkReminderDueAt(facts, { ...drink, afterHours }) === null) continue
            if (last !== null) expect(now - last).toBeGreaterThanOrEqual(afterHours * hour)
            last = now
          }
        },
      ),
    )
  })
})
