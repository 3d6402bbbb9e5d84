import { describe, expect, it } from 'vitest'
import type { Consultation } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import type { Notice } from '@/lib/domain/notices/notice'
import { noticeStories, type Story } from '@/lib/domain/notices/stories'
import { localDateSchema } from '@/lib/domain/time/local-date'

const date = (text: string) => localDateSchema.parse(text)
const at = (text: string) => Date.parse(`${text}T12:00:00Z`)
const dateOf = (ms: number) => date(new Date(ms).toISOString().slice(0, 10))

const notice = (more: Partial<Notice> = {}): Notice => ({
  ruleId: 'R1',
  revision: 1,
  raisedAt: at('2026-05-12'),
  seenAt: null,
  clearedAt: null,
  stages: [{ at: at('2026-05-12'), stage: 'routine' }],
  snoozes: [],
  ...more,
})
const visit = (on: string, ruleIds: string[]): Consultation => ({
  kind: 'consultation',
  id: newId(),
  on: date(on),
  ruleIds,
})

const told = (
  notices: readonly Notice[],
  visits: readonly Consultation[] = [],
  first: readonly [string, number][] = [],
): string[] =>
  noticeStories(notices, { visits, dateOf, firstRaised: new Map(first) }).map((story: Story) =>
    story.kind === 'visit'
      ? `visit ${story.visit.on}`
      : story.events
          .map(event => {
            const day = event.on.slice(5)
            if (event.what === 'visit') return `${day} visit ${event.quietUntil ?? 'for good'}`
            if (event.what === 'snoozed') return `${day} snoozed ${event.until.slice(5)}`
            return 'level' in event ? `${day} ${event.what} ${event.level}` : `${day} ${event.what}`
          })
          .join('; '),
  )

describe('the history of notices', () => {
  it('tells what happened to one in order, with the visit and until when it is quiet', () => {
    const lived = notice({
      seenAt: at('2026-05-14'),
      clearedAt: at('2026-06-03'),
      stages: [
        { at: at('2026-05-12'), stage: 'routine' },
        { at: at('2026-05-20'), stage: 'quiet' },
      ],
      snoozes: [{ at: at('2026-05-15'), until: date('2026-05-22'), extent: 1, endedAt: null }],
    })
    expect(told([lived], [visit('2026-05-20', ['R1'])])).toEqual([
      '05-12 raised routine; 05-14 seen; 05-15 snoozed 05-22; 05-20 visit 2026-08-17; 06-03 cleared',
    ])
  })

  it('tells that it was quiet where the visit is not there any more, that a snooze ended, and another level', () => {
    const lived = notice({
      ruleId: 'U2',
      stages: [
        { at: at('2026-05-12'), stage: 'urgent' },
        { at: at('2026-05-13'), stage: 'quiet' },
        { at: at('2026-05-14'), stage: 'routine' },
      ],
      snoozes: [
        { at: at('2026-05-15'), until: date('2026-05-22'), extent: 1, endedAt: at('2026-05-16') },
        { at: at('2026-05-01'), until: date('2026-05-22'), extent: 1, endedAt: null },
      ],
    })
    expect(told([lived])).toEqual([
      '05-12 raised urgent; 05-13 quiet; 05-14 changed routine; 05-15 snoozed 05-22; 05-16 woken',
    ])
  })

  it('stands newest first, tells what came back, and visits about none of them by themselves', () => {
    const old = notice({ clearedAt: at('2026-05-13') })
    const again = notice({ raisedAt: at('2026-06-01') })
    const other = visit('2026-05-25', [])
    const before = visit('2026-05-11', ['R1'])
    expect(told([again, old], [other, before], [['R1', old.raisedAt]])).toEqual([
      '06-01 returned routine',
      'visit 2026-05-25',
      '05-12 raised routine; 05-13 cleared',
      'visit 2026-05-11',
    ])
  })

  it.each([
    ['2026-05-11', false],
    ['2026-05-12', true],
    ['2026-05-13', true],
    ['2026-05-14', false],
  ])('counts a visit of %s to a notice of 12 to 13 May: %s', (on, isIts) => {
    const [first = ''] = told(
      [notice({ ruleId: 'E1', clearedAt: at('2026-05-13') })],
      [visit(on, ['E1'])],
    ).filter(story => !story.startsWith('visit'))
    expect(first.includes('visit for good')).toBe(isIts)
  })
})
