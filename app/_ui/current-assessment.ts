import type { Assessment } from '@/lib/domain/referral/assessment'

/** How the diary stands now, from the server; null when no answer came. The next page drawn shows it anyway. */
export async function currentAssessment(): Promise<Assessment | null> {
  try {
    const answer = await fetch('/api/v1/assessment', { credentials: 'same-origin', cache: 'no-store' })
    return answer.ok ? ((await answer.json()) as Assessment) : null
  } catch {
    return null
  }
}
