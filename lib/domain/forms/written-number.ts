import { decimalMarks, type Language } from '../words/language'

/** What a field held: a value (undefined when the box is blank, which is missing and never 0), or what to do instead. */
export type FieldRead<T> = { ok: true; value: T } | { ok: false; message: string }

/** Both ends are allowed. `unit` stands in the message when the range is not in the unit of the label alone. */
export type NumberRange = { min: number; max: number; unit?: string }

const plain = (value: number): string =>
  value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 9 })

const rangeMessage = (kind: string, { min, max, unit }: NumberRange): string =>
  `Write ${kind} from ${plain(min)} to ${plain(max)}${unit === undefined ? '' : ` ${unit}`}.`

/** Refuses a range in words; for readers that judge the value in another unit than the one typed. */
export const outOfRange = (range: NumberRange): string => rangeMessage('a number', range)

/**
 * What a text says as a number, NaN when it says none. `instead` is the number it would be in a language with the other
 * marks, where that is another one: "1.500" is 1500 in German and 1.5 in English.
 */
type Typed = { value: number; hasDecimals: boolean; instead: number | null }

const none: Typed = { value: Number.NaN, hasDecimals: false, instead: null }

/** Wide digits and marks of East Asian keyboards, the spaces that group digits, and the minus sign, as plain ones. */
const plainMarks = (text: string): string =>
  text
    .trim()
    .replace(/[\uff0b-\uff19]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/\u2019/g, "'")
    .replace(/^[\u2212\u2013]/, '-')

const grouped = /^(-?[1-9]\d{0,2})([ '.,])(\d{3}(?:\2\d{3}){0,2})(?:(?!\2)[.,](\d{1,9}))?$/
const ungrouped = /^(-?\d{0,9})(?:([.,])(\d{1,9}))?$/

/** Null for a blank text. */
function typedNumber(text: string, language: Language): Typed | null {
  const typed = plainMarks(text)
  if (typed === '') return null
  const parts = grouped.exec(typed)
  if (parts === null) return withDecimals(ungrouped.exec(typed))
  const [, head = '', mark = '', tail = '', decimals] = parts
  const digits = head + tail.replaceAll(mark, '')
  const thousands = { value: Number(`${digits}.${decimals ?? 0}`), hasDecimals: decimals !== undefined }
  const isEither = (mark === '.' || mark === ',') && tail.length === 3 && decimals === undefined
  if (!isEither) return { ...thousands, instead: null }
  const fraction = Number(`${head}.${tail}`)
  return mark === decimalMarks[language]
    ? { value: fraction, hasDecimals: true, instead: null }
    : { ...thousands, instead: fraction }
}

function withDecimals(parts: RegExpExecArray | null): Typed {
  const [, whole = '', , decimals] = parts ?? []
  if (parts === null || (/^-?$/.test(whole) && decimals === undefined)) return none
  return {
    value: Number(`${whole}.${decimals ?? 0}`) + 0,
    hasDecimals: decimals !== undefined,
    instead: null,
  }
}

/** The number a text says in a language, for a figure beside the box: undefined when it is blank or says none. */
export function numberTyped(text: string, language: Language): number | undefined {
  const value = typedNumber(text, language)?.value
  return value === undefined || Number.isNaN(value) ? undefined : value
}

/**
 * A number as typed, made into what `accept` makes of it; undefined when blank. A point and a comma are both taken as the
 * decimal mark, but before exactly three digits the one that is not the language's parts thousands, as it does there. Where
 * that number is refused and the one with decimals would not be, the person is asked and nothing is guessed.
 * @param accept the value to keep, or undefined when the number is not allowed
 * @param refusal what to say then
 */
export function readNumber(
  text: string,
  language: Language,
  accept: (value: number) => number | undefined,
  refusal: string,
): FieldRead<number | undefined> {
  const typed = typedNumber(text, language)
  if (typed === null) return { ok: true, value: undefined }
  const value = accept(typed.value)
  if (value !== undefined) return { ok: true, value }
  const { instead } = typed
  return instead === null || accept(instead) === undefined
    ? { ok: false, message: refusal }
    : { ok: false, message: `Write ${plain(typed.value)} or ${plain(instead)}: this could be either.` }
}

/** A whole number as typed, thousands parted or not. Blank is undefined; decimals are refused, even noughts. */
export function readWhole(
  text: string,
  language: Language,
  range: NumberRange,
): FieldRead<number | undefined> {
  const typed = typedNumber(text, language)
  if (typed === null) return { ok: true, value: undefined }
  return !typed.hasDecimals && typed.value >= range.min && typed.value <= range.max
    ? { ok: true, value: typed.value }
    : { ok: false, message: rangeMessage('a whole number', range) }
}

/** A number as typed, read as `readNumber` says. Blank is undefined. */
export const readDecimal = (
  text: string,
  language: Language,
  range: NumberRange,
): FieldRead<number | undefined> =>
  readNumber(
    text,
    language,
    value => (value >= range.min && value <= range.max ? value : undefined),
    outOfRange(range),
  )

/**
 * The shortest text in a language with up to nine decimals that `readsBack` accepts (without it, that says the value);
 * with nine decimals when none is exact. Thousands are not parted.
 */
export function writeNumber(
  value: number,
  language: Language,
  readsBack: (read: number) => boolean = read => read === value,
): string {
  return shortestText(value, readsBack).replace('.', decimalMarks[language])
}

function shortestText(value: number, readsBack: (read: number) => boolean): string {
  for (let decimals = 0; decimals < 9; decimals += 1) {
    const text = value.toFixed(decimals).replace(/^-(?=[0.]*$)/, '')
    if (readsBack(Number(text))) return text
  }
  return value.toFixed(9)
}
