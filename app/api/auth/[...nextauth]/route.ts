import { answerAuth } from '@/lib/auth/auth-route'
import { openHandler } from '@/lib/auth/open-handler'

export const GET = openHandler(answerAuth)

export const POST = openHandler(answerAuth)
