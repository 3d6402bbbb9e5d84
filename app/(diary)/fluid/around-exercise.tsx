import { IconRun } from '@tabler/icons-react'
import type { Exercise } from '@/lib/domain/entry'
import { massWords } from '@/lib/domain/forms/units'
import { aroundExercise, type GuidedSession } from '@/lib/domain/hydration/around-exercise'
import { fluidSources } from '@/lib/domain/hydration/fluid-sources'
import { epochMs, writtenDate, writtenTime, type EpochMs } from '@/lib/domain/time/instant'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { spokenDay, weekdayWords } from '@/lib/domain/words/date-words'
import { entryWords } from '@/lib/domain/words/entry-words'
import { guidanceWords } from '@/lib/domain/words/guidance-words'
import { ButtonLink } from '../../_ui/button-link'
import { HowMade } from '../../_ui/how-made'
import classes from './fluid.module.css'
import type { Shown } from './shown'

const sources = [
  fluidSources.acsm2007,
  fluidSources.fudge2009,
  fluidSources.nioshHydration,
  fluidSources.fluidReplacement,
]

type Props = { shown: Shown; now: EpochMs; today: LocalDate }

/** Drinking before, during and after each session of the day, and those planned. Nothing of it where a clinic says how much, or nothing is published for the age. */
export function AroundExercise({ shown, now, today }: Props) {
  const { fluid, words } = shown
  const { reason, exercise } = words.fluidBand
  const around = aroundExercise(fluid.sessions, { ...fluid, massKg: fluid.mass?.massKg ?? null })
  const sessions = around.kind === 'sessions' ? around.sessions : []
  if (!fluid.isToday && fluid.sessions.length === 0) return null
  return (
    <section aria-labelledby="exercise">
      <h2 id="exercise">{exercise.title}</h2>
      {around.kind === 'ask' && <p>{reason.exercise[around.reasons]}</p>}
      {around.kind === 'not-for-age' && <p>{exercise.notForAge}</p>}
      {around.kind === 'sessions' && (
        <>
          {sessions.length === 0 && <p>{exercise.none}</p>}
          {sessions.map(one => (
            <Around key={one.session.id} of={one} shown={shown} now={now} today={today} />
          ))}
          {fluid.isToday && (
            <p className={classes.action}>
              <ButtonLink
                href="/exercise/new?planned=yes&from=/fluid"
                variant="light"
                icon={<IconRun aria-hidden />}
              >
                {exercise.plan}
              </ButtonLink>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Around({ of: { session, sweat, guidance }, shown, now, today }: Props & { of: GuidedSession }) {
  const { words, from, context } = shown
  const { exercise } = words.fluidBand
  const said = guidanceWords(guidance, shown)
  const { title } = entryWords(session, context, words)
  return (
    <article className={classes.around}>
      <h3>
        {title} <span className={classes.second}>{whenWords(session, now, today, shown)}</span>
      </h3>
      <dl className={classes.guidance}>
        {(['before', 'during', 'after'] as const).map(part => (
          <div key={part}>
            <dt>{exercise[part]}</dt>
            {said[part].map(sentence => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
      <HowMade
        of={title}
        steps={massSteps(shown, today)}
        entries={shown.entriesOf([session.id, ...(sweat?.sessionIds ?? [])])}
        sources={sources}
        from={from}
        context={context}
        words={words}
      />
    </article>
  )
}

function whenWords(session: Exercise, now: EpochMs, today: LocalDate, { words }: Shown): string {
  const { exercise } = words.fluidBand
  const time = writtenTime(session.startedAt)
  const date = writtenDate(session.startedAt)
  const when = date === today ? time : words.parts.moment(weekdayWords(date, words), time)
  if (session.planned !== true) return when
  const isOver = epochMs(session.startedAt) + session.durationMinutes * 60_000 < now
  return `${when}, ${isOver ? exercise.wasPlanned : exercise.planned}`
}

function massSteps({ fluid, units, words }: Shown, today: LocalDate): string[] {
  const { exercise } = words.fluidBand
  const { mass } = fluid
  if (mass === null) return [exercise.perKg, exercise.startingFrom, exercise.never]
  const kg = massWords(mass.massKg, units.mass, words)
  const from =
    mass.on === null
      ? exercise.massFrom.profile(kg)
      : exercise.massFrom.measured(kg, spokenDay(mass.on, today, words))
  return [from, exercise.perKgRule, exercise.startingFrom, exercise.never]
}
