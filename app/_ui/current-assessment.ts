import type { Assessment } from '@/lib/domain/referral/assessment'

const patienceMs = 20_000

/** How the diary stands now, from the server, in the language of the screen; null when no answer came within twenty seconds. */
export async function currentAssessment(language: string): Promise<Assessment | null> {
  try {
    const answer = await fetch(`/api/v1/assessment?language=${language}`, {
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
    })
    return answer.ok ? ((await answer.json()) as Assessment) : null
  } catch {
    return null
  }
}
