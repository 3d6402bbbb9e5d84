import { handler, json, nothing } from '@/lib/auth/handler'
import { inTurns } from '@/lib/auth/in-turns'
import { takeFrom } from '@/lib/auth/limits'
import { keys } from '@/lib/auth/query'
import { done, notAllowedHere, refused } from '@/lib/auth/refusal'
import { importDiary } from '@/lib/data/import-diary'
import { oneOf, optional } from '@/lib/domain/fields'
import { importInSteps, largestDocumentMb } from '@/lib/exchange/coming-diary'
import { importReport } from '@/lib/exchange/import-report'

/** A document of ten years takes a second to read: nobody else waits that long. */
const body = json(written => inTurns(importInSteps(written)), largestDocumentMb)

const trueOrFalse = optional(oneOf(['true', 'false']))

export const POST = handler({
  needs: 'write',
  params: nothing,
  query: keys({ dryRun: trueOrFalse, fillProfile: trueOrFalse }),
  body,
  async run({ owner, now }, { query: { dryRun, fillProfile }, body: { diary, ...notKept } }) {
    const room = await takeFrom('imports', owner, 1, now)
    if (!room.ok) return room
    const isDryRun = dryRun === 'true'
    const imported = await importDiary(owner, diary, { now, isDryRun, fillsProfile: fillProfile === 'true' })
    if (imported.refusals.length > 0 && !isDryRun) return refused(notAllowedHere(imported.refusals))
    return done(importReport(imported, notKept, isDryRun))
  },
})
