import type { EpochMs } from '../time/instant'

/** A reminder that was missed by more than this (the server was off, the clock jumped) is not sent any more; in ms. Ours. */
export const latestMs = 3_600_000

/** Whether something that was due at a moment may be sent now: from that moment to an hour later, both included. */
export const isInTime = (dueAt: EpochMs, now: EpochMs): boolean => dueAt <= now && now - dueAt <= latestMs
