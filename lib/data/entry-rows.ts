import {
  dayOf,
  momentOf,
  type Consultation,
  type Cramp,
  type DayClosed,
  type Entry,
  type EntryKind,
  type EntryOf,
  type Exercise,
  type Fluid,
  type Food,
  type Measurement,
  type Medication,
  type Observation,
  type Routine,
} from '../domain/entry'
import { epochMs } from '../domain/time/instant'
import { emptyKind } from './emptied-rows'
import type * as stored from './generated/client'
import type { Prisma } from './generated/client'
import { insertRows } from './insert-rows'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

/** A list or object as JSON text; null for none. */
const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

/** The row every entry has. The day is derived here, once, from the entry's own written clock. */
function entryRow(owner: UserId, entry: Entry, dayStartsAt: string): stored.Entry {
  const at = momentOf(entry)
  return {
    userId: owner,
    id: entry.id,
    kind: entry.kind,
    day: dayOf(entry, dayStartsAt),
    at,
    atMs: at === null ? null : BigInt(epochMs(at)),
    timeZone: 'timeZone' in entry ? entry.timeZone : null,
    note: entry.note ?? null,
    tags: json(entry.tags),
    deletedAt: null,
    forgotten: false,
  }
}

const assessedColumns = ({ assessed }: Cramp | Observation) => ({
  assessedOn: assessed?.on ?? null,
  assessedWhere: assessed?.where ?? null,
  assessedOutcome: assessed?.outcome ?? null,
})

const crampRow = (owner: UserId, entry: Cramp): stored.Cramp => ({
  userId: owner,
  id: entry.id,
  durationSeconds: entry.durationSeconds ?? null,
  ongoing: entry.ongoing ?? null,
  ongoingConfirmedAt: entry.ongoingConfirmedAt ?? null,
  exerciseId: entry.exerciseId ?? null,
  muscle: entry.muscle,
  side: entry.side,
  severity: entry.severity ?? null,
  context: entry.context,
  stretchedMuscle: entry.stretchedMuscle ?? null,
  technique: json(entry.technique),
  causeAsked: entry.apparentCause !== undefined,
  apparentCause: entry.apparentCause ?? null,
  causes: json(entry.causes),
  inHeat: entry.inHeat ?? null,
  bodyTemperatureC: entry.bodyTemperatureC ?? null,
  signs: json(entry.signs),
  signsAsked: json(entry.signsAsked),
  relief: json(entry.relief),
  relieved: entry.relieved ?? null,
  sleepDisturbed: entry.sleepDisturbed ?? null,
  activityDisrupted: entry.activityDisrupted ?? null,
  ...assessedColumns(entry),
})

const observationRow = (owner: UserId, entry: Observation): stored.Observation => ({
  userId: owner,
  id: entry.id,
  signs: JSON.stringify(entry.signs),
  signsAsked: json(entry.signsAsked),
  muscle: entry.muscle ?? null,
  side: entry.side ?? null,
  ...assessedColumns(entry),
})

const fluidRow = (owner: UserId, entry: Fluid): stored.Fluid => ({
  userId: owner,
  id: entry.id,
  until: entry.until ?? null,
  beverageId: entry.beverageId,
  volumeMl: entry.volumeMl,
})

const foodRow = (owner: UserId, entry: Food): stored.Food => ({
  userId: owner,
  id: entry.id,
  supplement: entry.supplement ?? null,
  foodId: entry.foodId ?? null,
  name: entry.name ?? null,
  grams: entry.grams,
  potassiumMg: entry.custom?.potassiumMg ?? null,
  magnesiumMg: entry.custom?.magnesiumMg ?? null,
  calciumMg: entry.custom?.calciumMg ?? null,
  sodiumMg: entry.custom?.sodiumMg ?? null,
  waterG: entry.custom?.waterG ?? null,
})

const exerciseRow = (owner: UserId, entry: Exercise): stored.Exercise => ({
  userId: owner,
  id: entry.id,
  durationMinutes: entry.durationMinutes,
  activityId: entry.activityId ?? null,
  activityName: entry.activityName ?? null,
  effort: entry.effort ?? null,
  warmUpMinutes: entry.warmUpMinutes ?? null,
  coolDownMinutes: entry.coolDownMinutes ?? null,
  temperatureC: entry.temperatureC ?? null,
  inHeat: entry.inHeat ?? null,
  unusual: entry.unusual ?? null,
  distanceKm: entry.distanceKm ?? null,
  massBeforeKg: entry.massBeforeKg ?? null,
  massAfterKg: entry.massAfterKg ?? null,
  drunkMl: entry.drunkMl ?? null,
  urineMl: entry.urineMl ?? null,
  planned: entry.planned ?? null,
  source: entry.source ?? null,
})

const routineRow = (owner: UserId, entry: Routine): stored.Routine => ({
  userId: owner,
  id: entry.id,
  measure: entry.measure,
  muscle: entry.muscle ?? null,
  exerciseName: entry.exerciseName ?? null,
  holdSeconds: entry.holdSeconds ?? null,
  repeats: entry.repeats ?? null,
  sets: entry.sets ?? null,
  bouncing: entry.bouncing ?? null,
})

const medicationRow = (owner: UserId, entry: Medication): stored.Medication => ({
  userId: owner,
  id: entry.id,
  name: entry.name,
  drugClass: entry.drugClass ?? null,
  stoppedOn: entry.stoppedOn ?? null,
})

const measurementRow = (owner: UserId, entry: Measurement): stored.Measurement => ({
  userId: owner,
  id: entry.id,
  massKg: entry.massKg ?? null,
  urineColour: entry.urineColour ?? null,
  sleepHours: entry.sleepHours ?? null,
})

const dayClosedRow = (owner: UserId, entry: DayClosed): stored.DayClosed => ({
  userId: owner,
  id: entry.id,
  cramps: entry.cramps,
  hot: entry.hot ?? null,
})

const consultationRow = (owner: UserId, entry: Consultation): stored.Consultation => ({
  userId: owner,
  id: entry.id,
  ruleIds: JSON.stringify(entry.ruleIds),
  seenWhere: entry.where ?? null,
  outcome: entry.outcome ?? null,
})

const ofKind = <Kind extends EntryKind>(entries: readonly Entry[], kind: Kind): EntryOf<Kind>[] =>
  entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind)

type Inserter = (tx: Reader, owner: UserId, entries: readonly Entry[]) => Promise<void>

const inserter =
  <Kind extends EntryKind, Row extends Record<keyof Row, string | number | boolean | null>>(
    kind: Kind,
    table: Prisma.ModelName,
    row: (owner: UserId, entry: EntryOf<Kind>) => Row,
  ): Inserter =>
  (tx, owner, all) =>
    insertRows(
      tx,
      table,
      ofKind(all, kind).map(entry => row(owner, entry)),
    )

const inserters: Record<EntryKind, Inserter> = {
  cramp: inserter('cramp', 'Cramp', crampRow),
  observation: inserter('observation', 'Observation', observationRow),
  fluid: inserter('fluid', 'Fluid', fluidRow),
  food: inserter('food', 'Food', foodRow),
  exercise: inserter('exercise', 'Exercise', exerciseRow),
  routine: inserter('routine', 'Routine', routineRow),
  medication: inserter('medication', 'Medication', medicationRow),
  measurement: inserter('measurement', 'Measurement', measurementRow),
  'day-closed': inserter('day-closed', 'DayClosed', dayClosedRow),
  consultation: inserter('consultation', 'Consultation', consultationRow),
}

async function dayStartOf(tx: Reader, owner: UserId): Promise<string> {
  const profile = await tx.profile.findUnique({ where: { userId: owner }, select: { dayStartsAt: true } })
  return profile?.dayStartsAt ?? '00:00'
}

/** Writes new entries inside a transaction: one statement for the common rows and one for each kind that occurs. */
export async function insertEntries(tx: Reader, owner: UserId, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const dayStartsAt = await dayStartOf(tx, owner)
  await insertRows(
    tx,
    'Entry',
    entries.map(entry => entryRow(owner, entry, dayStartsAt)),
  )
  const occurring = new Set(entries.map(({ kind }) => kind))
  for (const kind of occurring) await inserters[kind](tx, owner, entries)
}

/** Writes an entry over the standing one of its id and kind, inside a transaction. Its day is derived anew. */
export async function overwriteEntry(tx: Reader, owner: UserId, entry: Entry): Promise<void> {
  const row = entryRow(owner, entry, await dayStartOf(tx, owner))
  await tx.entry.update({ where: { userId_id: { userId: owner, id: entry.id } }, data: row })
  await emptyKind(tx, owner, entry.kind, [entry.id])
  await inserters[entry.kind](tx, owner, [entry])
}
