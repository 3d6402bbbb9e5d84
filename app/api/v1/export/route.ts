import { logFailure } from '@/lib/auth/failure'
import { handler, noBody, nothing } from '@/lib/auth/handler'
import { done } from '@/lib/auth/refusal'
import { diaryPages, loadDiaryFrame } from '@/lib/data/diary-pages'
import { instantSchema } from '@/lib/domain/time/instant'
import { byteStream } from '@/lib/exchange/byte-stream'
import { historyPieces } from '@/lib/exchange/history-stream'

export const GET = handler({
  needs: 'read',
  params: nothing,
  query: nothing,
  body: noBody,
  async run({ owner, profile, now, today }) {
    const pieces = historyPieces({
      exportedAt: instantSchema.parse(new Date(now).toISOString()),
      pages: diaryPages(owner),
      frame: async () => {
        const { items, deletedItems, presets, reminders, experiments, notices, plans } =
          await loadDiaryFrame(owner)
        return {
          profile,
          items,
          settings: { presets, experiments, deletedItems, ...(reminders && { reminders }) },
          notices,
          plans,
        }
      },
    })
    return done(
      new Response(byteStream(pieces, logFailure), {
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': `attachment; filename="charley-${today}.json"`,
        },
      }),
    )
  },
})
