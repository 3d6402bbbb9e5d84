import { describe, expect, it } from 'vitest'
import { chartCsv } from '@/lib/exchange/chart-csv'

describe('a chart as a table with commas', () => {
  it('has its columns first, numbers as they are, and nothing where nothing is known', () => {
    const columns = ['from', 'fluid_ml', 'days_known']
    expect(
      chartCsv({
        columns,
        rows: [
          ['2026-05-18', 1350.5, 7],
          ['2026-05-19', null, 0],
        ],
      }),
    ).toBe('from,fluid_ml,days_known\r\n2026-05-18,1350.5,7\r\n2026-05-19,,0\r\n')
  })

  it.each([
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['one\r\ntwo', '"one\r\ntwo"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@now', "'@now"],
    ['\tx', "'\tx"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('keeps %j one cell that no spreadsheet reckons', (text, cell) => {
    expect(chartCsv({ columns: ['x'], rows: [[text]] })).toBe(`x\r\n${cell}\r\n`)
  })

  it('leaves a number below zero a number', () => {
    expect(chartCsv({ columns: ['x'], rows: [[-1]] })).toBe('x\r\n-1\r\n')
  })
})
