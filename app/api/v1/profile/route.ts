import { takeFrom } from '@/lib/auth/limits'
import { done } from '@/lib/auth/refusal'
import { handler, json, noBody, nothing } from '@/lib/auth/handler'
import { saveProfile } from '@/lib/data/profile'
import { readProfile } from '@/lib/domain/profile'

/** The whole profile; what is left out is not known afterwards. */
const body = json(readProfile)

export const GET = handler({
  needs: 'read',
  params: nothing,
  query: nothing,
  body: noBody,
  run: async ({ profile }) => done(profile),
})

export const PUT = handler({
  needs: 'write',
  params: nothing,
  query: nothing,
  body,
  async run({ owner, now }, { body: profile }) {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    await saveProfile(owner, profile)
    return done(profile)
  },
})
