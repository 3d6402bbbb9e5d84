import { rememberedFor } from '../domain/notices/life'
import { isNoticeRule, mostNotices, type Notice } from '../domain/notices/notice'
import type { Problem } from '../domain/problem'
import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import type * as stored from './generated/client'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

function noticeOf(row: stored.Notice): Notice {
  const { ruleId } = row
  if (!isNoticeRule(ruleId)) throw new Error('a notice of no rule is stored')
  return {
    ruleId,
    revision: row.revision,
    raisedAt: Number(row.raisedAt),
    seenAt: row.seenAt === null ? null : Number(row.seenAt),
    clearedAt: row.clearedAt === null ? null : Number(row.clearedAt),
    stages: JSON.parse(row.stages) as Notice['stages'],
    snoozes: JSON.parse(row.snoozes) as Notice['snoozes'],
  }
}

const rowOf = (owner: UserId, notice: Notice): stored.Notice => ({
  userId: owner,
  ruleId: notice.ruleId,
  revision: notice.revision,
  raisedAt: BigInt(notice.raisedAt),
  seenAt: notice.seenAt === null ? null : BigInt(notice.seenAt),
  clearedAt: notice.clearedAt === null ? null : BigInt(notice.clearedAt),
  stages: JSON.stringify(notice.stages),
  snoozes: JSON.stringify(notice.snoozes),
})

/** As many as are looked at: rules that stand and rounds of the last weeks come to far fewer, whatever a file brought. */
export const mostRecent = 500

async function recentIn(reader: Reader, owner: UserId, now: EpochMs): Promise<Notice[]> {
  const rows = await reader.notice.findMany({
    where: {
      userId: owner,
      OR: [{ clearedAt: null }, { clearedAt: { gt: BigInt(now - rememberedFor) } }],
    },
    orderBy: [{ raisedAt: 'desc' }, { ruleId: 'desc' }, { revision: 'desc' }],
    take: mostRecent,
  })
  return rows.map(noticeOf).reverse()
}

/** The person's notices that stand, or cleared so lately that they still matter: the newest of them, oldest first. */
export const recentNotices = (owner: UserId, now: EpochMs): Promise<Notice[]> =>
  recentIn(database(), owner, now)

/**
 * Changes the person's notices in one commit: `change` is given the recent ones and gives back those that are new or
 * another than before. Gives the number of them. Nothing is written when there is none.
 */
export async function changeNotices(
  owner: UserId,
  now: EpochMs,
  change: (recent: readonly Notice[]) => readonly Notice[],
): Promise<number> {
  return database().$transaction(async tx => {
    const changed = change(await recentIn(tx, owner, now))
    for (const notice of changed) {
      const { userId, ruleId, revision, raisedAt, ...data } = rowOf(owner, notice)
      const key = { userId, ruleId, revision, raisedAt }
      await tx.notice.upsert({
        where: { userId_ruleId_revision_raisedAt: key },
        create: { ...key, ...data },
        update: data,
      })
    }
    return changed.length
  })
}

/** The person's notices, the one raised last first, at most `limit`; and when each of their rules was first raised. */
export async function noticeHistory(
  owner: UserId,
  limit: number,
): Promise<{ notices: Notice[]; firstRaised: ReadonlyMap<string, EpochMs> }> {
  const rows = await database().notice.findMany({
    where: { userId: owner },
    orderBy: [{ raisedAt: 'desc' }, { ruleId: 'asc' }, { revision: 'desc' }],
    take: limit,
  })
  const first = await database().notice.groupBy({
    by: ['ruleId'],
    where: { userId: owner },
    _min: { raisedAt: true },
  })
  return {
    notices: rows.map(noticeOf),
    firstRaised: new Map(first.map(({ ruleId, _min }) => [ruleId, Number(_min.raisedAt)])),
  }
}

/** All of the person's notices, oldest first. */
export async function allNotices(owner: UserId): Promise<Notice[]> {
  const rows = await database().notice.findMany({
    where: { userId: owner },
    orderBy: [{ raisedAt: 'asc' }, { ruleId: 'asc' }, { revision: 'asc' }],
  })
  return rows.map(noticeOf)
}

/** What came of taking over notices: how many, or that the person would have too many. */
export type NoticesTaken = { ok: true; taken: number } | { ok: false; problem: Problem }

/**
 * Inside a transaction: takes over notices that are not here; how many it took. One that is here stays as it is, and
 * so does the one that stands beside another that would stand for the same rule.
 */
export async function importNoticesWithin(
  tx: Reader,
  owner: UserId,
  notices: readonly Notice[],
): Promise<NoticesTaken> {
  const here = await tx.notice.findMany({
    where: { userId: owner },
    select: { ruleId: true, revision: true, raisedAt: true, clearedAt: true },
  })
  const ruleOf = ({ ruleId, revision }: { ruleId: string; revision: number }) => `${ruleId} ${revision}`
  const raised = new Set(here.map(notice => `${ruleOf(notice)} ${notice.raisedAt}`))
  const standing = new Set(here.filter(({ clearedAt }) => clearedAt === null).map(ruleOf))
  const taken: Notice[] = []
  for (const notice of notices) {
    const round = `${ruleOf(notice)} ${notice.raisedAt}`
    const stands = notice.clearedAt === null
    if (raised.has(round) || (stands && standing.has(ruleOf(notice)))) continue
    raised.add(round)
    if (stands) standing.add(ruleOf(notice))
    taken.push(notice)
  }
  if (here.length + taken.length > mostNotices) {
    return { ok: false, problem: { path: 'notices', message: `A person may have ${mostNotices} notices.` } }
  }
  await tx.notice.createMany({ data: taken.map(notice => rowOf(owner, notice)) })
  return { ok: true, taken: taken.length }
}
