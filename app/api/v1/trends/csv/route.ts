import { chartFiles, loadChartSheet } from '@/lib/auth/chart-sheets'
import { handler, noBody, nothing } from '@/lib/auth/handler'
import { takeFrom } from '@/lib/auth/limits'
import { keys } from '@/lib/auth/query'
import { done, notAllowedHere, refused } from '@/lib/auth/refusal'
import { oneOf } from '@/lib/domain/fields'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { chartCsv } from '@/lib/exchange/chart-csv'

export const GET = handler({
  needs: 'read',
  params: nothing,
  query: keys({ chart: oneOf(chartFiles), from: localDateSchema, to: localDateSchema }),
  body: noBody,
  async run(person, { query: { chart, from, to } }) {
    if (to < from) return refused(notAllowedHere([{ path: 'to', message: 'Write a date not before from.' }]))
    if (to > person.today)
      return refused(notAllowedHere([{ path: 'to', message: 'Write a date up to today.' }]))
    const room = await takeFrom('documents', person.owner, 1, person.now)
    if (!room.ok) return room
    const sheet = await loadChartSheet(chart, person, { from, to })
    return done(
      new Response(chartCsv(sheet), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="charley-${chart}-${from}-${to}.csv"`,
        },
      }),
    )
  },
})
