import { createToken, type TokenScope } from '@/lib/data/tokens'
import type { UserId } from '@/lib/data/user-id'

/** A token of the person's, who has room for one. */
export async function aToken(
  owner: UserId,
  asked: { label: string; scope: TokenScope } = { label: 'watch', scope: 'read' },
): Promise<{ id: string; token: string }> {
  const made = await createToken(owner, asked)
  if (made === null) throw new Error('too many tokens')
  return made
}
