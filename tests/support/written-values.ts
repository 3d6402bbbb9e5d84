import fc from 'fast-check'
import { instantSchema, type Instant } from '@/lib/domain/time/instant'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'

/** Where entries lie: dates from `from` on, `days` of them. */
export type Span = { from: LocalDate; days: number }

/** The dates things lie on when a test does not say: two years from 2025 on. */
export const twoYears: Span = { from: localDateSchema.parse('2025-01-01'), days: 730 }

const two = (value: number) => String(value).padStart(2, '0')

/** A date of the span. */
export const anyDate = (span: Span = twoYears): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: 0, max: span.days - 1 }).map(days => addDays(span.from, days))

const anyOffset = fc.oneof(
  fc.constantFrom('Z', '+05:45', '-04:00', '+12:45', '+14:00', '-00:00'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.constantFrom(0, 15, 30, 45))
    .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`),
)

/** A moment written on a date of the span, in every spelling the gate lets in. */
export const anyInstant = (span: Span = twoYears): fc.Arbitrary<Instant> =>
  fc
    .record({
      date: anyDate(span),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      seconds: fc.oneof(
        fc.constantFrom('', ':00'),
        fc.integer({ min: 0, max: 59 }).map(second => `:${two(second)}`),
        fc.constantFrom(':30.5', ':59.999999999', ':07.001'),
      ),
      offset: anyOffset,
    })
    .map(({ date, hour, minute, seconds, offset }) =>
      instantSchema.parse(`${date}T${two(hour)}:${two(minute)}${seconds}${offset}`),
    )

/** Text the gate lets in, of at most `max` code points, from any script. */
export const anyText = (max: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.string({ unit: 'binary', maxLength: Math.min(max - 1, 24) }),
      fc.constantFrom('a', 'é', '😀', '0'),
    )
    // eslint-disable-next-line no-control-regex -- control characters are what the gate refuses
    .map(([start, last]) => start.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\n') + last)

/** Whole numbers, both ends included. */
export const whole = (min: number, max: number) => fc.integer({ min, max })

/** Numbers with any decimals, both ends included; never -0, which the gate refuses. */
export const decimal = (min: number, max: number) =>
  fc
    .oneof(fc.double({ min, max, noNaN: true }), fc.integer({ min: Math.ceil(min), max: Math.floor(max) }))
    .map(value => (Object.is(value, -0) ? 0 : value))
