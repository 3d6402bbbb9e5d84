import type { EpochMs } from '../domain/time/instant'
import { env } from '../env'
import { addressOf } from './address'

/** What is known about somebody who is not signed in yet: where they come from and with what. */
export type Visit = { address: string; userAgent: string | null; now: EpochMs }

export const visitOf = (headers: Headers): Visit => ({
  address: addressOf(headers, env().trustProxy),
  userAgent: headers.get('user-agent'),
  now: Date.now(),
})
