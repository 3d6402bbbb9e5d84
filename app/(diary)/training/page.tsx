import { IconRun } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { loadDays } from '@/lib/data/days'
import { loadTraining, mostTrainingDays } from '@/lib/data/training'
import { findOwnItems } from '@/lib/data/items'
import { dayStartOf } from '@/lib/domain/profile'
import { nameIn } from '@/lib/domain/reference/name-in'
import { addDays } from '@/lib/domain/time/local-date'
import { unratedOf } from '@/lib/domain/training/day-load'
import { loadBars } from '@/lib/domain/training/load-bars'
import { loadFigures, standingSentence } from '@/lib/domain/training/load-figures'
import { partsFigure } from '@/lib/domain/training/session-figures'
import { drawnDays, trainingStanding } from '@/lib/domain/training/training-standing'
import { volumeUnitOf } from '@/lib/domain/units'
import { dayWords } from '@/lib/domain/words/date-words'
import { EntryLinks } from '../../_ui/entry-links'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { ChecksShown } from '../checks-shown'
import { person } from '../judgement'
import { AboutCramps } from './about-cramps'
import { FigureSection } from './figure-section'
import { LoadDrawing } from './load-drawing'
import { NoSessions } from './no-sessions'
import { PartsSection } from './parts-section'
import classes from './training.module.css'
import { UnusualSection } from './unusual-section'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).trainingLoad.title,
})

/** How the training of the last four weeks stands: its load, how alike its days are, and what came with it. */
export default async function TrainingPage() {
  const who = await person()
  const { owner, today, profile } = who
  const words = await wordsHere()
  const { trainingLoad } = words
  const entries = await loadTraining(owner, addDays(today, 1 - mostTrainingDays), today)
  if (entries.sessions.length === 0) return <NoSessions words={words} />
  const diary = { ...entries, dayStartsAt: dayStartOf(profile) }
  const standing = trainingStanding(diary, today)
  const own = await findOwnItems(owner)
  const context = { unit: volumeUnitOf(profile), nameOf: nameIn(own) }
  const parts = partsFigure(standing, diary.routines, words)
  return (
    <>
      <PageHeading
        title={trainingLoad.title}
        line={trainingLoad.line(
          dayWords(addDays(today, -drawnDays), words),
          dayWords(addDays(today, -1), words),
        )}
      />
      <LoadDrawing
        icon={<IconRun aria-hidden />}
        sentence={standingSentence(standing, words)}
        bars={loadBars(standing.days, words)}
        words={words}
      />
      <ChecksShown
        who={who}
        own={own}
        days={await loadDays(owner, addDays(today, -drawnDays), today)}
        entries={standing.days.flatMap(({ day, sessions }) => sessions.map(entry => ({ entry, day })))}
        from="/training"
        words={words}
      />
      <EntryLinks
        from="/training"
        entries={unratedOf(standing.days).toReversed()}
        context={context}
        words={words}
        lackAnswers
      />
      <div className={classes.sections}>
        {loadFigures(standing, words).map(figure => (
          <FigureSection key={figure.title} figure={figure} context={context} words={words} />
        ))}
        <PartsSection parts={parts} context={context} words={words} />
        <UnusualSection standing={standing} dayStartsAt={diary.dayStartsAt} context={context} words={words} />
      </div>
      <AboutCramps words={words} />
    </>
  )
}
