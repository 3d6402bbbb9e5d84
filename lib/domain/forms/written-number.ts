/** What a field held: a value (undefined when the box is blank, which is missing and never 0), or what to do instead. */
export type FieldRead<T> = { ok: true; value: T } | { ok: false; message: string }

/** Both ends are allowed. `unit` stands in the message when the range is not in the unit of the label alone. */
export type NumberRange = { min: number; max: number; unit?: string }

const plain = (value: number): string =>
  value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 9 })

const rangeMessage = (kind: string, { min, max, unit }: NumberRange): string =>
  `Write ${kind} from ${plain(min)} to ${plain(max)}${unit === undefined ? '' : ` ${unit}`}.`

const thousandsMessage = 'Write thousands without a comma, and decimals with a point.'

/** A whole number as typed: digits only. Blank is undefined. */
export function readWhole(text: string, range: NumberRange): FieldRead<number | undefined> {
  const typed = text.trim()
  if (typed === '') return { ok: true, value: undefined }
  const value = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
  return value >= range.min && value <= range.max
    ? { ok: true, value }
    : { ok: false, message: rangeMessage('a whole number', range) }
}

/**
 * A number as typed, with a point or a comma as decimal mark. Blank is undefined. "1,000" is refused, because it can
 * be read as one and as a thousand; "0,125" cannot.
 */
export function readDecimal(text: string, range: NumberRange): FieldRead<number | undefined> {
  const value = decimalOf(text)
  if (value === 'ambiguous') return { ok: false, message: thousandsMessage }
  if (value === undefined) return { ok: true, value }
  return value >= range.min && value <= range.max
    ? { ok: true, value }
    : { ok: false, message: rangeMessage('a number', range) }
}

/** The number a text says: undefined when blank, NaN when it says none, "ambiguous" when it says two. */
export function decimalOf(text: string): number | undefined | 'ambiguous' {
  const typed = text.trim().replace('−', '-')
  if (typed === '') return undefined
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(typed)) return 'ambiguous'
  if (!/^-?(\d{1,9}([.,]\d{1,9})?|[.,]\d{1,9})$/.test(typed)) return Number.NaN
  return Number(typed.replace(',', '.')) + 0
}

/** Refuses a range in words; for readers that judge the value in another unit than the one typed. */
export const outOfRange = (range: NumberRange): FieldRead<never> => ({
  ok: false,
  message: rangeMessage('a number', range),
})

export const ambiguousThousands: FieldRead<never> = { ok: false, message: thousandsMessage }

/** The shortest text with up to nine decimals that `readsBack` accepts; with nine decimals when none is exact. */
export function shortestText(value: number, readsBack: (value: number) => boolean): string {
  for (let decimals = 0; decimals < 9; decimals += 1) {
    const text = value.toFixed(decimals).replace(/^-(?=[0.]*$)/, '')
    if (readsBack(Number(text))) return text
  }
  return value.toFixed(9)
}
