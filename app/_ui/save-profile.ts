import type { Profile } from '@/lib/domain/profile'

const unanswered = 'Not saved: the server did not answer. What you chose is still here. Try again.'

/** Keeps the whole profile; null when it is kept, otherwise the sentence to show. Never throws. */
export async function saveProfileHere(profile: Profile): Promise<string | null> {
  try {
    const answer = await fetch('/api/v1/profile', {
      method: 'PUT',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(profile),
    })
    return answer.ok ? null : 'Not saved: the server could not keep it. What you chose is still here.'
  } catch {
    return unanswered
  }
}
