import { judge } from '@/lib/auth/judge'
import { done } from '@/lib/auth/refusal'
import { handler, noBody, nothing } from '@/lib/auth/handler'

export const GET = handler({
  needs: 'read',
  params: nothing,
  query: nothing,
  body: noBody,
  run: async person => done(await judge(person)),
})
