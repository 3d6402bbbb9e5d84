import type { Prisma } from './generated/client'

/** `logsItsDay` of `lib/domain/entry.ts` as a condition on Entry: not a medicine, a consultation, an import or a planned session. */
export const logsItsDayWhere = {
  OR: [
    { kind: { notIn: ['medication', 'consultation', 'exercise'] } },
    { kind: 'exercise', exercise: { is: { source: null, OR: [{ planned: false }, { planned: null }] } } },
  ],
} satisfies Prisma.EntryWhereInput
