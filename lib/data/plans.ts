import { canonicalText } from '../domain/canonical-text'
import { chosenOf, planSchema, type ChosenPlan, type Plan } from '../domain/prevention/plan'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type * as stored from './generated/client'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

const planOf = (row: stored.Plan): Plan => {
  const { userId: _, stoppedOn, exercises, nordicVariant, nordicStartedOn, ...rest } = row
  const kept: unknown = JSON.parse(exercises)
  return planSchema.parse({
    ...rest,
    ...(stoppedOn === null ? {} : { stoppedOn }),
    exercises: kept,
    ...(nordicVariant === null ? {} : { nordic: { variant: nordicVariant, startedOn: nordicStartedOn } }),
  })
}

const rowOf = (owner: UserId, { exercises, nordic, stoppedOn, ...rest }: Plan): stored.Plan => ({
  userId: owner,
  ...rest,
  stoppedOn: stoppedOn ?? null,
  exercises: JSON.stringify(exercises),
  nordicVariant: nordic?.variant ?? null,
  nordicStartedOn: nordic?.startedOn ?? null,
})

const standingWhere = (owner: UserId) => ({ userId: owner, stoppedOn: null })

async function plansIn(reader: Reader, owner: UserId): Promise<Plan[]> {
  const rows = await reader.plan.findMany({ where: { userId: owner }, orderBy: { startedOn: 'asc' } })
  return rows.map(planOf)
}

/** Every plan the person ever had, oldest first. */
export const allPlans = (owner: UserId): Promise<Plan[]> => plansIn(database(), owner)

/** The plans that stood on the date or later, oldest first. */
export async function findPlansSince(owner: UserId, from: LocalDate): Promise<Plan[]> {
  const rows = await database().plan.findMany({
    where: { userId: owner, OR: [{ stoppedOn: null }, { stoppedOn: { gt: from } }] },
    orderBy: { startedOn: 'asc' },
  })
  return rows.map(planOf)
}

/** Ends what stands as of a day: a plan that began on it or later is as if it had never been. */
async function endWithin(tx: Reader, owner: UserId, today: LocalDate): Promise<number> {
  const { count: gone } = await tx.plan.deleteMany({
    where: { ...standingWhere(owner), startedOn: { gte: today } },
  })
  const { count: ended } = await tx.plan.updateMany({
    where: standingWhere(owner),
    data: { stoppedOn: today },
  })
  return gone + ended
}

/** Makes a choice the plan of the person from a day on; the one before ends with it. The same choice again changes nothing. */
export async function choosePlan(owner: UserId, chosen: ChosenPlan, today: LocalDate): Promise<void> {
  await database().$transaction(async tx => {
    const row = await tx.plan.findFirst({ where: standingWhere(owner) })
    if (row !== null && canonicalText(chosenOf(planOf(row))) === canonicalText(chosen)) return
    await endWithin(tx, owner, today)
    const data = rowOf(owner, { startedOn: today, ...chosen })
    await tx.plan.upsert({
      where: { userId_startedOn: { userId: owner, startedOn: today } },
      create: data,
      update: data,
    })
  })
}

/** Ends the plan of the person as of a day; false when none stood. */
export const stopPlan = (owner: UserId, today: LocalDate): Promise<boolean> =>
  database().$transaction(async tx => (await endWithin(tx, owner, today)) > 0)

/** Gives plans to a person who has none; as of a document. */
export const addPlans = (owner: UserId, plans: readonly Plan[]): Promise<unknown> =>
  database().$transaction(tx => savePlansWithin(tx, owner, plans))

/** Inside a transaction: takes plans over when the person has none; what is there stays as it is. */
export async function savePlansWithin(
  tx: Reader,
  owner: UserId,
  plans: readonly Plan[],
): Promise<'taken' | 'unchanged' | 'kept'> {
  const inOrder = [...plans].sort((one, other) => (one.startedOn < other.startedOn ? -1 : 1))
  const standing = await plansIn(tx, owner)
  if (inOrder.length === 0 || canonicalText(standing) === canonicalText(inOrder)) return 'unchanged'
  if (standing.length > 0) return 'kept'
  await tx.plan.createMany({ data: inOrder.map(plan => rowOf(owner, plan)) })
  return 'taken'
}
