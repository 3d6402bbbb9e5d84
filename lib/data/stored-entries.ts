import type { Entry, EntryKind } from '../domain/entry'
import type * as stored from './generated/client'
import type { Prisma } from './generated/client'
import type { UserId } from './user-id'

/** A client, or the client inside a transaction. */
export type Reader = Prisma.TransactionClient

/** The columns of a kind's row under their names in an entry, lists and objects read; null: the column is empty. */
type Fields = Record<string, unknown>

const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))

function assessedOf(row: stored.Cramp | stored.Observation): Fields | null {
  if (row.assessedOn === null) return null
  return filled({ on: row.assessedOn, where: row.assessedWhere, outcome: row.assessedOutcome })
}

/** The same without empty columns: null says "absent" in the database. */
const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== null))

function crampFields(row: stored.Cramp): Fields {
  const { causeAsked, apparentCause, assessedOn, assessedWhere, assessedOutcome, ...same } = row
  const { technique, causes, signs, signsAsked, relief } = row
  const lists = { technique, causes, signs, signsAsked, relief }
  return {
    ...filled(same),
    ...filled(Object.fromEntries(Object.entries(lists).map(([name, text]) => [name, parsed(text)]))),
    ...(causeAsked && { apparentCause }),
    ...filled({ assessed: assessedOf(row) }),
  }
}

function observationFields(row: stored.Observation): Fields {
  const { assessedOn, assessedWhere, assessedOutcome, ...same } = row
  const lists = { signs: parsed(row.signs), signsAsked: parsed(row.signsAsked) }
  return filled({ ...same, ...lists, assessed: assessedOf(row) })
}

function foodFields(row: stored.Food): Fields {
  const { potassiumMg, magnesiumMg, calciumMg, sodiumMg, waterG, ...same } = row
  const custom = { potassiumMg, magnesiumMg, calciumMg, sodiumMg, waterG }
  return filled({ ...same, custom: row.name === null ? null : filled(custom) })
}

function consultationFields({ seenWhere, ruleIds, ...same }: stored.Consultation): Fields {
  return filled({ ...same, ruleIds: parsed(ruleIds), where: seenWhere })
}

type Loader = (db: Reader, userId: UserId, ids: string[]) => Promise<Fields[]>

const byKey = (userId: UserId, ids: string[]) => ({ where: { userId, id: { in: ids } } })

const loaders: Record<EntryKind, Loader> = {
  cramp: async (db, owner, ids) => (await db.cramp.findMany(byKey(owner, ids))).map(crampFields),
  observation: async (db, owner, ids) =>
    (await db.observation.findMany(byKey(owner, ids))).map(observationFields),
  fluid: async (db, owner, ids) => (await db.fluid.findMany(byKey(owner, ids))).map(filled),
  food: async (db, owner, ids) => (await db.food.findMany(byKey(owner, ids))).map(foodFields),
  exercise: async (db, owner, ids) => (await db.exercise.findMany(byKey(owner, ids))).map(filled),
  routine: async (db, owner, ids) => (await db.routine.findMany(byKey(owner, ids))).map(filled),
  medication: async (db, owner, ids) => (await db.medication.findMany(byKey(owner, ids))).map(filled),
  measurement: async (db, owner, ids) => (await db.measurement.findMany(byKey(owner, ids))).map(filled),
  'day-closed': async (db, owner, ids) => (await db.dayClosed.findMany(byKey(owner, ids))).map(filled),
  consultation: async (db, owner, ids) =>
    (await db.consultation.findMany(byKey(owner, ids))).map(consultationFields),
}

const isKind = (text: string): text is EntryKind => text in loaders

/** What a kind calls the moment or the date that stands in the common row. */
const whenName: Record<EntryKind, 'at' | 'startedAt' | 'on' | 'startedOn'> = {
  cramp: 'startedAt',
  observation: 'at',
  fluid: 'at',
  food: 'at',
  exercise: 'startedAt',
  routine: 'at',
  medication: 'startedOn',
  measurement: 'at',
  'day-closed': 'on',
  consultation: 'on',
}

/**
 * The entry that was stored. It passed the gate on its way in and is not read through it again: a gate that became
 * stricter since, or a machine that knows fewer time zones, must not make a diary unreadable.
 */
function entryOf(row: stored.Entry, kind: EntryKind, fields: Fields): Entry {
  const { userId, ...own } = fields
  const entry: object = {
    kind,
    ...own,
    [whenName[kind]]: row.at ?? row.day,
    ...filled({ timeZone: row.timeZone, note: row.note, tags: parsed(row.tags) }),
  }
  return entry as Entry
}

/** The entries of these common rows, in their order: one query per kind that occurs. */
export async function storedEntries(db: Reader, owner: UserId, rows: stored.Entry[]): Promise<Entry[]> {
  const idsOfKind = new Map<EntryKind, string[]>()
  for (const { kind, id } of rows) {
    if (!isKind(kind)) throw new Error(`no kind of entry is called ${kind}`)
    const ids = idsOfKind.get(kind)
    if (ids) ids.push(id)
    else idsOfKind.set(kind, [id])
  }
  const fieldsOfId = new Map<string, Fields>()
  for (const [kind, ids] of idsOfKind) {
    for (const fields of await loaders[kind](db, owner, ids)) fieldsOfId.set(String(fields.id), fields)
  }
  return rows.map(row => {
    const fields = fieldsOfId.get(row.id)
    if (fields === undefined || !isKind(row.kind)) throw new Error('an entry has lost the row of its kind')
    return entryOf(row, row.kind, fields)
  })
}
