import { IconCheck, IconChevronDown, IconPlayerPlay } from '@tabler/icons-react'
import Link from 'next/link'
import type { Due } from '@/lib/domain/prevention/due'
import type { PlanDay } from '@/lib/domain/prevention/kept-days'
import type { Plan } from '@/lib/domain/prevention/plan'
import { preventionSources } from '@/lib/domain/prevention/prevention-sources'
import { sessionMinutes } from '@/lib/domain/prevention/session-length'
import { doseWords } from '@/lib/domain/words/dose-words'
import type { Words } from '@/lib/domain/words/words'
import { exercisePoses } from '../../_ui/exercise-poses'
import { HowMade } from '../../_ui/how-made'
import { PoseDrawing } from '../../_ui/pose-drawing'
import classes from './due-today.module.css'
import type { Made } from './made'

type DueTodayProps = Made & { day: PlanDay; legs: Plan['legs'] }

/** What is due today, with the button that begins it. */
export function DueToday({ day, legs, ...made }: DueTodayProps) {
  const { words } = made
  const { today, doses } = words.prevention
  const { due, done } = day
  const left = due.filter(({ exercise }) => !done.has(exercise))
  if (due.length === 0)
    return (
      <section aria-labelledby="due">
        <h2 id="due">{today.title}</h2>
        <p className={classes.nothing}>{today.nothing}</p>
      </section>
    )
  return (
    <section aria-labelledby="due">
      <h2 id="due">{today.title}</h2>
      {left.length === 0 && <p className={classes.nothing}>{today.allDone}</p>}
      <Link
        href={left.length === 0 ? '/prevention/timer?again=yes' : '/prevention/timer'}
        className={classes.start}
        data-again={left.length === 0 || undefined}
      >
        <IconPlayerPlay size={30} aria-hidden="true" />
        <span>
          <b>{left.length === 0 ? today.again : today.start}</b>
          {left.length > 0 && (
            <span className={classes.startLine}>
              {today.startLine(left.length, sessionMinutes(left, legs))}
            </span>
          )}
        </span>
      </Link>
      <ul role="list" className={classes.exercises}>
        {due.map(each => (
          <Exercise
            key={each.exercise}
            {...each}
            isDone={done.has(each.exercise)}
            legs={legs}
            words={words}
          />
        ))}
      </ul>
      <HowMade
        {...made}
        of={doses.of}
        steps={doses.how}
        sources={[
          preventionSources.acsmStretchingUpdate,
          preventionSources.acsmStretching,
          preventionSources.acsmStrength,
        ]}
      />
    </section>
  )
}

type ExerciseProps = Due & { isDone: boolean; legs: Plan['legs']; words: Words }

function Exercise({ exercise, dose, isDone, legs, words }: ExerciseProps) {
  const { today, techniques, pictures } = words.prevention
  const { position, move, check } = techniques[exercise]
  return (
    <li className={classes.exercise}>
      <details>
        <summary className={classes.row}>
          <PoseDrawing
            pose={exercisePoses[exercise]}
            label={pictures[exercise]}
            className={classes.picture}
          />
          <span className={classes.words}>
            <b>{words.routines.exercises[exercise]}</b>
            <span className={classes.line}>{doseWords(exercise, dose, legs, words)}</span>
            {isDone && (
              <span className={classes.done}>
                <IconCheck size={18} stroke={2.3} aria-hidden="true" />
                {today.done}
              </span>
            )}
          </span>
          <IconChevronDown size={20} aria-hidden="true" className={classes.chevron} />
        </summary>
        <div className={classes.how}>
          <p>
            {position} {move}
          </p>
          <p>
            <b>{today.check}:</b> {check}
          </p>
        </div>
      </details>
    </li>
  )
}
