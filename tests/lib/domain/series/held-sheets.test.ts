import { expect, it } from 'vitest'
import type { HeldDay } from '@/lib/domain/series/held-day'
import { fluidSheet, mineralSheet } from '@/lib/domain/series/held-sheets'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { fed, heldDays } from './held-days-of'

const today = localDateSchema.parse('2026-05-19')

/** The cells of a row by the names of their columns. */
const named = ({ columns, rows }: ReturnType<typeof fluidSheet>, row: number) =>
  Object.fromEntries(columns.map((name, index) => [name, rows[row]?.[index]]))

const drunk = (fluidMl: number | null): Partial<HeldDay> => ({ fluidMl })
const rising: Partial<HeldDay> = { fluidMl: 2500, band: { kind: 'band', lowMl: 2000, highMl: 2600 } }

it('each day of fluid stands with its own band and its place; today and a day without a drink lie nowhere', () => {
  const sheet = fluidSheet(
    heldDays(today, [drunk(1500), drunk(2300), rising, null, drunk(900)]),
    today,
    'day',
  )
  const places = sheet.rows.map((_, row) => {
    const { fluid, below, inside, above } = {
      fluid: named(sheet, row).sum_fluid_ml,
      below: named(sheet, row).days_below,
      inside: named(sheet, row).days_inside,
      above: named(sheet, row).days_above,
    }
    return [fluid, below, inside, above]
  })
  expect(places).toEqual([
    [1500, 1, 0, 0],
    [2300, 0, 0, 1],
    [2500, 0, 1, 0],
    [null, null, null, null],
    [900, null, null, null],
  ])
  expect(named(sheet, 0)).toMatchObject({ band_low_ml: 1600, band_high_ml: 2200, days: 1, days_known: 1 })
  expect(named(sheet, 2)).toMatchObject({ band_low_ml: 2000, band_high_ml: 2600 })
})

it('a week of fluid has the middle of its bands and counts its days', () => {
  const week = [drunk(1500), drunk(1500), drunk(1800), rising, rising, rising, drunk(2300), null]
  const sheet = fluidSheet(heldDays(localDateSchema.parse('2026-05-18'), week), today, 'week')
  expect(named(sheet, 0)).toMatchObject({
    from: '2026-05-11',
    to: '2026-05-17',
    band_low_ml: 1600,
    band_high_ml: 2200,
    days_below: 2,
    days_inside: 4,
    days_above: 1,
    days: 7,
    days_known: 7,
  })
})

it('a day without a band has none, and lies nowhere', () => {
  const alone: Partial<HeldDay> = { fluidMl: 1500, band: { kind: 'clinic', because: 'condition' } }
  expect(named(fluidSheet(heldDays(today, [alone, drunk(1)]), today, 'day'), 0)).toMatchObject({
    sum_fluid_ml: 1500,
    band_low_ml: null,
    band_high_ml: null,
    days_below: null,
  })
})

it('a mineral stands with what is published, the days that look whole, and those that reach it', () => {
  const days = heldDays(today, [fed(310), fed(309), fed(200, 1), fed(500, 0, false), null, fed(900)])
  const sheet = mineralSheet(days, 'magnesium', today, 'day')
  const cells = sheet.rows.map((_, row) => {
    const { days_whole, days_at_or_above, days_lacking_a_figure } = named(sheet, row)
    return [days_whole, days_at_or_above, days_lacking_a_figure]
  })
  expect(cells.slice(0, 5)).toEqual([
    [1, 1, 0],
    [1, 0, 0],
    [1, 0, 1],
    [0, null, 0],
    [0, null, 0],
  ])
  expect(named(sheet, 0)).toMatchObject({
    published_low_mg: 310,
    published_high_mg: 400,
    sum_magnesium_mg: 310,
  })
})
