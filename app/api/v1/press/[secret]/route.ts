import { buttonHandler, unpressed } from '@/lib/auth/button-handler'

/** For what can set neither a header nor a body: the secret stands in the address, and opens nothing but this press. */
export const POST = buttonHandler('path')

export const GET = unpressed()
