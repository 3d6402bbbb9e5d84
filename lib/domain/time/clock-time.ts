import * as z from 'zod'

const expected = 'Write a time like 03:00.'

/** A time of day on a 24-hour clock, "00:00" to "23:59". */
export const clockTimeSchema = z.string(expected).regex(/^([01]\d|2[0-3]):[0-5]\d$/, expected)
