import { openHandler } from '@/lib/auth/open-handler'
import { notThere, refused } from '@/lib/auth/refusal'

/** What is not there answers in the form of the API, not with a page. */
const nowhere = async () => refused(notThere)

export const GET = openHandler(nowhere)

export const POST = openHandler(nowhere)

export const PUT = openHandler(nowhere)

export const PATCH = openHandler(nowhere)

export const DELETE = openHandler(nowhere)
