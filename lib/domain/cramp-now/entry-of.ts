import { readEntry, type Cramp, type Entry } from '../entry'
import { epochMs } from '../time/instant'
import { instantIn, timeZoneSchema, type TimeZone } from '../time/time-zone'
import { signs as allSigns, type Sign } from '../sign'
import type { Read } from '../problem'
import { nothingSaid, type Ending, type RunningCramp, type Said } from './running-cramp'

/**
 * The entry of a timed cramp, through the gate. A muscle and a side that were not said are `other` and `unknown`, a
 * situation that was not said is `unknown`. While it runs, `ongoingConfirmedAt` is the last moment the person was there.
 * What `kept`, the version that stands, holds besides (a note) stays. `home` is the zone of a cramp whose device named none
 * that is known.
 */
export function entryOf(cramp: RunningCramp, kept: Cramp | null, home: TimeZone): Read<Entry> {
  const { said } = cramp
  const zone = timeZoneSchema.safeParse(cramp.timeZone)
  const timeZone = kept?.timeZone ?? (zone.success ? zone.data : home)
  return readEntry({
    ...whatElseIsIn(kept),
    kind: 'cramp',
    id: cramp.id,
    timeZone,
    startedAt: kept?.startedAt ?? instantIn(timeZone, cramp.startedAt),
    ...length(cramp.ending, () => instantIn(timeZone, Math.max(cramp.startedAt, cramp.confirmedAt))),
    muscle: said.muscle ?? 'other',
    side: said.side ?? 'unknown',
    context: said.context ?? 'unknown',
    ...(said.severity !== null && { severity: said.severity }),
    ...(said.context === 'stretching' &&
      said.stretchedMuscle !== null && { stretchedMuscle: said.stretchedMuscle }),
    ...(said.relief.length > 0 && { relief: said.relief }),
    ...(said.relieved !== null && { relieved: said.relieved }),
    ...signsOf(said, kept),
  })
}

/** Signs and what was asked of them. Those that were not touched stay as they were written, by another program too. */
function signsOf({ signs, signsAsked }: Said, kept: Cramp | null): Pick<Cramp, 'signs' | 'signsAsked'> {
  const before = { signs: kept?.signs ?? [], signsAsked: kept?.signsAsked ?? [] }
  if (kept !== null && same(signs, before.signs) && same(signsAsked, before.signsAsked))
    return {
      ...(kept.signs !== undefined && { signs: kept.signs }),
      ...(kept.signsAsked !== undefined && { signsAsked: kept.signsAsked }),
    }
  return {
    ...(signs.length + signsAsked.length > 0 && { signs: allSigns.filter(sign => signs.includes(sign)) }),
    ...(signsAsked.length > 0 && { signsAsked: allSigns.filter(sign => signsAsked.includes(sign)) }),
  }
}

const same = (one: readonly Sign[], other: readonly Sign[]): boolean =>
  one.length === other.length && one.every(sign => other.includes(sign))

/** What a cramp holds that is not said while it is timed. */
function whatElseIsIn(kept: Cramp | null): Partial<Cramp> {
  if (kept === null) return {}
  const { note, tags, exerciseId, technique, apparentCause, causes, inHeat, bodyTemperatureC } = kept
  const { sleepDisturbed, activityDisrupted, assessed } = kept
  const besides = { note, tags, exerciseId, technique, apparentCause, causes, inHeat, bodyTemperatureC }
  const all = { ...besides, sleepDisturbed, activityDisrupted, assessed }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function length(ending: Ending | null, confirmedAt: () => string) {
  if (ending === null) return { ongoing: true, ongoingConfirmedAt: confirmedAt() }
  return ending === 'not-known' ? {} : { durationSeconds: ending.seconds }
}

/** A cramp that the diary holds as still going, as it is timed on this device. One that was never confirmed was at its start. */
export function runningFrom(entry: Cramp): RunningCramp {
  const startedAt = epochMs(entry.startedAt)
  const { ongoingConfirmedAt } = entry
  return {
    id: entry.id,
    timeZone: entry.timeZone,
    startedAt,
    confirmedAt:
      ongoingConfirmedAt === undefined ? startedAt : Math.max(startedAt, epochMs(ongoingConfirmedAt)),
    ending: null,
    answeredAt: null,
    said: saidIn(entry),
  }
}

const saidIn = (entry: Cramp): Said => ({
  ...nothingSaid,
  muscle: entry.muscle === 'other' && entry.side === 'unknown' ? null : entry.muscle,
  side: entry.side === 'unknown' ? null : entry.side,
  severity: entry.severity ?? null,
  context: entry.context === 'unknown' ? null : entry.context,
  stretchedMuscle: entry.stretchedMuscle ?? null,
  relief: (entry.relief ?? []).map(({ method, helped, afterSeconds }) => ({
    method,
    ...(helped !== undefined && { helped }),
    ...(typeof afterSeconds === 'number' && { afterSeconds }),
  })),
  signs: entry.signs ?? [],
  signsAsked: entry.signsAsked ?? [],
  relieved: entry.relieved ?? null,
})
