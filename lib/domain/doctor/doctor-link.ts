import * as z from 'zod'
import { atMost, oneOf, wholeNumber } from '../fields'
import type { EpochMs } from '../time/instant'
import { localDateSchema, type LocalDate } from '../time/local-date'
import { faultOfPeriod, mostDoctorDays, type DoctorPeriod } from './doctor-period'
import { whoParts, type WhoPart } from './who-shown'

/** How many days a link can be read at most; the least is 1. */
export const mostLinkDays = 30

/** How many days a link can be read unless the person says otherwise. */
export const usualLinkDays = 7

const dayMs = 86_400_000

/** What a link is made from: the period, both days included, what it says of the person, and for how many days. */
export type LinkWish = DoctorPeriod & { shown: WhoPart[]; days: number }

/** A link as its owner sees it; moments in ms, `expiresAt` is the first moment it opens nothing. */
export type DoctorLink = {
  id: string
  period: DoctorPeriod
  shown: readonly WhoPart[]
  createdAt: EpochMs
  expiresAt: EpochMs
  revokedAt: EpochMs | null
  views: number
  lastViewedAt: EpochMs | null
}

/** What is said of dates no page can be made of, with the path of what is wrong. */
export const periodFaults: Readonly<
  Record<NonNullable<ReturnType<typeof faultOfPeriod>>, [path: string, message: string]>
> = {
  'in-the-future': ['to', 'This day is still to come.'],
  'ends-before-it-begins': ['to', 'The last day is before the first.'],
  'too-long': ['from', `A page is about at most ${mostDoctorDays} days.`],
}

/** What a link is made from, when it is not known yet which day it is for the person. */
export const unreadLinkWish = z.strictObject({
  from: localDateSchema,
  to: localDateSchema,
  shown: z
    .array(oneOf(whoParts))
    .check(atMost(whoParts.length, 'Name each part once.'))
    .refine(parts => new Set(parts).size === parts.length, 'Name each part once.'),
  days: wholeNumber(1, mostLinkDays),
})

/** Reads what a link is made from, on a day of the person. */
export const linkWishSchema = (today: LocalDate) =>
  unreadLinkWish.superRefine((wish, context) => {
    const fault = faultOfPeriod(wish, today)
    if (fault === null) return
    const [path, message] = periodFaults[fault]
    context.addIssue({ code: 'custom', path: [path], message })
  })

/** The first moment at which a link of so many days opens nothing. */
export const endOfLink = (madeAt: EpochMs, days: number): EpochMs => madeAt + days * dayMs

/** Whether a link can still be read: until the moment it expires, that moment not included, unless it was revoked. */
export const isReadable = ({ expiresAt, revokedAt }: DoctorLink, now: EpochMs): boolean =>
  revokedAt === null && now < expiresAt
