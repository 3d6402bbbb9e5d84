import Link from 'next/link'
import { entryHref, withFrom } from '@/app/_ui/entry-row'
import type { Person } from '@/lib/auth/person'
import { listEntries } from '@/lib/data/entries'
import { noticeHistory } from '@/lib/data/notices'
import { dayStartOf } from '@/lib/domain/profile'
import { noticeStories, type NoticeEvent, type Story } from '@/lib/domain/notices/stories'
import { rules } from '@/lib/domain/referral/rules'
import { todayIn } from '@/lib/domain/time/time-zone'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { spokenDay } from '@/lib/domain/words/date-words'
import { saidIn } from '@/lib/domain/words/sentences'
import type { Words } from '@/lib/domain/words/words'
import classes from './notice-history.module.css'

/** Notices, and visits, that one page loads. */
const most = 100

const shownAtFirst = 6

/** What became of the notices so far and the visits, newest first. */
export async function NoticeHistory({ who, words }: { who: Person; words: Words }) {
  const { owner, profile, today } = who
  const [{ notices, firstRaised }, { entries }] = await Promise.all([
    noticeHistory(owner, most),
    listEntries(owner, { kind: 'consultation', limit: most }),
  ])
  const visits = entries.filter(entry => entry.kind === 'consultation')
  const dateOf = (at: number) => todayIn(profile.timeZone, at, dayStartOf(profile))
  const stories = noticeStories(notices, { firstRaised, visits, dateOf })
  const more = stories.slice(shownAtFirst)
  return (
    <section className={classes.history} aria-labelledby="notice-history">
      <h2 id="notice-history">{words.notices.historyTitle}</h2>
      {stories.length === 0 && <p>{words.notices.historyEmpty}</p>}
      <Stories stories={stories.slice(0, shownAtFirst)} today={today} words={words} />
      {more.length > 0 && (
        <details>
          <summary>
            <span>{words.notices.historyMore(more.length)}</span>
          </summary>
          <Stories stories={more} today={today} words={words} />
        </details>
      )}
      {notices.length === most && <p>{words.notices.historyRest}</p>}
    </section>
  )
}

type StoriesProps = { stories: readonly Story[]; today: LocalDate; words: Words }

function Stories({ stories, today, words }: StoriesProps) {
  return (
    <ol role="list" className={classes.stories}>
      {stories.map(story => (
        <li key={keyOf(story)}>
          <h3>{story.kind === 'visit' ? words.notices.visit : subjectOf(story.notice.ruleId, words)}</h3>
          <ul role="list">
            {eventsOf(story).map((event, index) => (
              <li key={`${event.what} ${index}`}>
                <span className={classes.on}>{spokenDay(event.on, today, words)}</span>
                <span>{eventWords(event, today, words)}</span>
                {event.what === 'visit' && (
                  <Link href={withFrom(entryHref(event.visit), '/referral')} prefetch={false}>
                    {words.general.more}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

const keyOf = (story: Story): string =>
  story.kind === 'visit'
    ? story.visit.id
    : `${story.notice.ruleId} ${story.notice.revision} ${story.notice.raisedAt}`

const eventsOf = (story: Story): NoticeEvent[] =>
  story.kind === 'notice'
    ? story.events
    : [{ what: 'visit', on: story.visit.on, visit: story.visit, quietUntil: null }]

/** What a rule is about; its id for one that is not judged here. */
function subjectOf(ruleId: string, words: Words): string {
  const rule = rules.find(({ id }) => id === ruleId)
  return rule === undefined ? words.visits.rule(ruleId) : saidIn(rule.subject, words.rules)
}

function eventWords(event: NoticeEvent, today: LocalDate, words: Words): string {
  const { events, levels } = words.notices
  switch (event.what) {
    case 'raised':
    case 'returned':
    case 'changed':
      return events[event.what](levels[event.level])
    case 'snoozed':
      return events.snoozed(spokenDay(event.until, today, words))
    case 'visit': {
      const { visit, quietUntil } = event
      const seen = visit.where === undefined ? events.visit : events.visitAt(visit.where)
      return quietUntil === null ? seen : `${seen}, ${events.quietUntil(spokenDay(quietUntil, today, words))}`
    }
    default:
      return events[event.what]
  }
}
