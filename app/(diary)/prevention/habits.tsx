import { IconChevronRight } from '@tabler/icons-react'
import Link from 'next/link'
import { coolDown, warmUp } from '@/lib/domain/prevention/warm-up'
import { preventionSources } from '@/lib/domain/prevention/prevention-sources'
import { selfCareFails } from '@/lib/domain/referral/rules/r7-self-care-fails'
import type { WeekOfParts } from '@/lib/domain/training/parts-by-week'
import { dayWords } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'
import { HowMade } from '../../_ui/how-made'
import rows from '../../_ui/link-rows.module.css'
import { timelineHref } from '../timeline/timeline-address'
import type { Prevention } from './load-prevention'
import type { Made } from './made'
import { PartsPart } from './parts-part'
import classes from './prevention.module.css'

type HabitsProps = Made & { rule: Prevention['rule'] | null; parts: readonly WeekOfParts[] }

/** Warming up, cooling down and going on, and what the rules see of the person's days (null: nothing yet). */
export function Habits({ rule, parts, ...made }: HabitsProps) {
  const { habits, rule: ofRule } = made.words.prevention
  return (
    <>
      <section aria-labelledby="habits">
        <h2 id="habits">{habits.title}</h2>
        <p className={classes.after}>{habits.warmUp(warmUp.about)}</p>
        <p className={classes.after}>{habits.coolDown(coolDown.minutes.from, coolDown.minutes.to)}</p>
        <p className={classes.after}>{habits.progression}</p>
        <HowMade
          {...made}
          of={habits.of}
          steps={habits.how}
          sources={[...new Set([...warmUp.sources, ...coolDown.sources])].map(
            name => preventionSources[name],
          )}
        />
        <PartsPart weeks={parts} {...made} />
      </section>
      {rule !== null && (
        <section aria-labelledby="rule">
          <h2 id="rule">{ofRule.title}</h2>
          <p className={classes.after}>{ofRule.days(rule.days)}</p>
          <p className={classes.after}>{ofRule.weeks(rule.weeks, rule.isMost)}</p>
          <HowMade
            {...made}
            of={ofRule.of}
            steps={ofRule.how}
            days={rule.behind.map(day => ({
              day: dayWords(day, made.words),
              href: timelineHref({ to: day }),
              figure: '',
            }))}
            sources={selfCareFails.sources}
          />
        </section>
      )}
    </>
  )
}

/** Places that belong to prevention, in the order they are of use. */
const further = [
  ['plan', '/prevention/plan'],
  ['log', '/routines/new?from=/prevention'],
  ['learn', '/learn'],
  ['training', '/training'],
  ['fluid', '/fluid'],
  ['electrolytes', '/electrolytes'],
  ['sweat', '/sweat'],
] as const

/** Rows to the plan and to what belongs to it. */
export function SeeAlso({ words }: { words: Words }) {
  const { links } = words.prevention
  return (
    <nav aria-label={links.title}>
      <ul role="list" className={rows.rows}>
        {further.map(([name, href]) => (
          <li key={name} className={rows.item}>
            <Link href={href} className={rows.row}>
              <span className={rows.words}>
                <b>{links[name].name}</b>
                <span className={rows.line}>{links[name].line}</span>
              </span>
              <IconChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
