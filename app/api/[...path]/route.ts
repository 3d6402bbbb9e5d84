import { notThere, refused } from '@/lib/auth/refusal'
import { openHandler } from '@/lib/auth/signed-in'

/** What is not there answers in the form of the API, not with a page. */
const nowhere = openHandler(async () => refused(notThere))

export const GET = nowhere
export const POST = nowhere
export const PUT = nowhere
export const PATCH = nowhere
export const DELETE = nowhere
