import { describe, expect, test } from 'vitest'
import type { DoctorLink } from '@/lib/domain/doctor/doctor-link'
import { profileSchema } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { linkLines } from '@/lib/domain/words/link-lines'
import { wordsIn } from '@/lib/domain/words/words-in'

const now = Date.parse('2026-05-19T12:00:00Z')
const today = localDateSchema.parse('2026-05-19')
const whose = { profile: profileSchema.parse({ timeZone: 'Asia/Kathmandu' }), now, today }

const link: DoctorLink = {
  id: 'one',
  period: { from: localDateSchema.parse('2026-04-22'), to: today },
  shown: ['age', 'name'],
  createdAt: now - 60_000,
  expiresAt: now + 1,
  revokedAt: null,
  views: 0,
  lastViewedAt: null,
}

describe('a link in the list', () => {
  test('says until when, what it shows, who opened it and when it was made, on the clock of its owner', () => {
    expect(linkLines(link, whose, wordsIn('en'))).toEqual({
      id: 'one',
      title: '22 April 2026 to 19 May 2026',
      lines: [
        'Can be read until Tue 19 May, 17:45',
        'Shows: Age, Your name',
        'Not opened yet',
        'Made Tue 19 May, 17:44',
      ],
      revokeLabel: 'Revoke the link for 22 April 2026 to 19 May 2026',
    })
  })

  test.each([
    [1, 'Can be read until Tue 19 May, 17:45', true],
    [0, 'Ended Tue 19 May, 17:45', false],
    [-1, 'Ended Tue 19 May, 17:44', false],
  ])('%i ms before its end says: %s', (left, line, isRevocable) => {
    const { lines, revokeLabel } = linkLines({ ...link, expiresAt: now + left }, whose, wordsIn('en'))
    expect(lines[0]).toBe(line)
    expect(revokeLabel !== null).toBe(isRevocable)
  })

  test('says that it was revoked, and how often it was opened', () => {
    const seen = (views: number) =>
      linkLines({ ...link, revokedAt: now, views, lastViewedAt: now, shown: [] }, whose, wordsIn('de')).lines
    expect(seen(1).slice(0, 3)).toEqual([
      'Widerrufen Di, 19. Mai, 17:45',
      'Zeigt: nichts über dich',
      'Einmal geöffnet, Di, 19. Mai, 17:45',
    ])
    expect(seen(12)[2]).toBe('12-mal geöffnet, zuletzt Di, 19. Mai, 17:45')
  })
})
