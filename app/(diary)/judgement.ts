import { cache } from 'react'
import { judge } from '@/lib/auth/judge'
import { signedIn } from '@/lib/auth/signed-in'

/** Who looks, once per page drawn. */
export const person = cache(signedIn)

/** How the diary stands, once per page drawn: the frame and the page ask for the same. */
export const judgement = cache(async () => judge(await person()))
