import { logFailure } from '@/lib/auth/failure'
import { handler, noBody, nothing } from '@/lib/auth/handler'
import { done } from '@/lib/auth/refusal'
import { deletionPages, entryPages, loadDiaryFrame } from '@/lib/data/diary-pages'
import { instantSchema } from '@/lib/domain/time/instant'
import { byteStream } from '@/lib/exchange/byte-stream'
import { historyPieces } from '@/lib/exchange/history-stream'

export const GET = handler({
  needs: 'read',
  params: nothing,
  query: nothing,
  body: noBody,
  async run({ owner, profile, now, today }) {
    const { items, deletedItems, presets } = await loadDiaryFrame(owner)
    const pieces = historyPieces({
      exportedAt: instantSchema.parse(new Date(now).toISOString()),
      profile,
      items,
      settings: { presets, deletedItems },
      deleted: deletionPages(owner),
      entries: entryPages(owner),
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
