import type { Metadata } from 'next'
import type { Entry } from '@/lib/domain/entry'
import { dayClockOf } from '@/lib/domain/profile'
import { dayStrip } from '@/lib/domain/strips/day-strip'
import { instantIn } from '@/lib/domain/time/time-zone'
import { dayHeading } from '@/lib/domain/words/date-words'
import { warningTitle } from '@/lib/domain/words/drinking-words'
import { daySentence } from '@/lib/domain/words/day-sentence'
import { AgainRows } from '../_ui/again-rows'
import { DayTape } from '../_ui/day-tape'
import { LogTiles } from '../_ui/log-tiles'
import { Notice } from '../_ui/notice'
import { openFindings, saysToBeSeen } from '@/lib/domain/notices/open-findings'
import { PageHeading } from '../_ui/page-heading'
import { SavingState } from '../_ui/saving-state'
import { Slab } from '../_ui/slab'
import { loadAgain } from './again'
import { ElectrolytesRow } from './electrolytes-row'
import { EntriesOfToday } from './entries-of-today'
import { unitsOf } from './form-page'
import { FluidSoFar } from './fluid-so-far'
import { judgement, notices, person } from './judgement'
import { loadOpenDrink } from './open-one'
import { NobodysCramp } from './nobodys-cramp'
import { OpenEmergency } from './open-emergency'
import classes from './page.module.css'
import { QuietCoverage } from './quiet-coverage'
import { DueLines } from './due-lines'
import { RunningLine } from './running-line'
import { kitHere } from './kit'
import { loadToday } from './today'
import { WeighedInLine } from './weighed-in-line'
import { wordsHere } from '../_ui/words-here'
import { toldAssessment, toldFinding } from '@/lib/domain/words/told-finding'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).today.title })

export default async function TodayPage() {
  const who = await person()
  const words = await wordsHere()
  const assessment = toldAssessment(await judgement(), words)
  const emergencies = openFindings(assessment, 'emergency')
  if (emergencies.length > 0) return <OpenEmergency who={who} findings={emergencies} />
  const { drinks } = await kitHere()
  const day = await loadToday(who)
  const again = await loadAgain(who, ['food', 'exercise', 'routine'], 2, words)
  const clock = dayClockOf(who.profile)
  const now = instantIn(who.profile.timeZone, who.now)
  const { open, snoozed } = await notices()
  const notice = open[0] && toldFinding(open[0], words)
  const isUrgent = notice?.level === 'urgent'
  return (
    <>
      <PageHeading
        title={dayHeading(who.today, words)}
        line={daySentence(day.entries, words)}
        end={<SavingState compact />}
      />
      <NobodysCramp />
      <RunningLine who={who} words={words} />
      <WeighedInLine who={who} words={words} />
      <div className={classes.today}>
        {isUrgent && <Notice finding={notice} words={words} />}
        <div className={classes.slab}>
          <Slab />
        </div>
        <FluidSoFar
          fluids={day.counted.map(({ entry }) => entry)}
          band={day.band}
          warnings={day.warnings.map(warning =>
            warningTitle(warning, who.today, { units: unitsOf(who.profile), words }),
          )}
          usual={drinks}
          unit={day.context.unit}
          home={who.profile.timeZone}
          open={await loadOpenDrink(who, day.context, words)}
          units={unitsOf(who.profile)}
          words={words}
        />
        <section className={classes.notice} aria-label={words.today.howItStands}>
          {!isUrgent && notice !== undefined && <Notice finding={notice} words={words} />}
          {notice === undefined && (
            <QuietCoverage assessment={assessment} snoozed={snoozed.length} words={words} />
          )}
        </section>
        <section className={classes.day} aria-labelledby="your-day">
          <h2 id="your-day">{words.today.yourDay}</h2>
          <DayTape strip={dayStrip(day.entries, clock.dayStartsAt, now, words)} />
        </section>
        <DueLines
          who={who}
          isToBeSeen={saysToBeSeen(assessment)}
          entries={day.entries}
          words={words}
          className={classes.plan}
        />
        <section className={classes.more} aria-labelledby="log-more">
          <h2 id="log-more">{words.today.logMore}</h2>
          <LogTiles today={who.today} clock={clock} offersNoCramps={day.entries.every(leavesCrampsOpen)} />
          {again.length > 0 && (
            <div className={classes.again}>
              <h3>{words.tiles.again}</h3>
              <AgainRows again={again} home={who.profile.timeZone} />
            </div>
          )}
        </section>
        <ElectrolytesRow entries={day.entries} words={words} />
        <EntriesOfToday day={day} units={unitsOf(who.profile)} words={words} />
      </div>
    </>
  )
}

/** Whether the day may still turn out to have had no cramps: none was logged, and the day was not closed. */
const leavesCrampsOpen = ({ kind }: Entry): boolean => kind !== 'cramp' && kind !== 'day-closed'
