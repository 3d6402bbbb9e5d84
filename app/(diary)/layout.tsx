import type { ReactNode } from 'react'
import { dayClockOf } from '@/lib/domain/profile'
import { knownOf } from '@/lib/domain/notices/raised'
import { CrampQuestionsProvider } from '../_ui/cramp-questions'
import { LevelWatchProvider } from '../_ui/level-watch'
import { SideNavigation } from '../_ui/side-navigation'
import { Spoken } from '../_ui/spoken'
import { StandingNotice } from '../_ui/standing-notice'
import { TabBar } from '../_ui/tab-bar'
import { OutboxProvider } from '../_ui/outbox'
import { TimedCrampsKept } from '../_ui/timed-cramps-kept'
import { UndoBarProvider } from '../_ui/undo-bar'
import { WatchDeliveries } from '../_ui/watch-deliveries'
import { judgement, notices, person } from './judgement'
import { kitHere } from './kit'
import classes from './layout.module.css'
import { wordsHere } from '../_ui/words-here'
import { isRaising } from '@/lib/domain/referral/levels'
import { toldAssessment, toldFinding } from '@/lib/domain/words/told-finding'

export default async function DiaryLayout({ children }: { children: ReactNode }) {
  const { profile } = await person()
  const words = await wordsHere()
  const { general } = words
  const assessment = toldAssessment(await judgement(), words)
  const emergencyNumber = profile.emergencyNumber ?? null
  const { open, snoozed } = await notices()
  const [first] = open
  return (
    <Spoken language={words.language}>
      <OutboxProvider kit={await kitHere()}>
        <UndoBarProvider>
          <a href="#content" className={classes.skip}>
            {general.skipToContent}
          </a>
          <div className={classes.frame}>
            <SideNavigation />
            <main id="content" tabIndex={-1} className={classes.page}>
              <LevelWatchProvider
                known={knownOf(assessment)}
                snoozed={snoozed.map(({ finding }) => finding.ruleId)}
                emergencyNumber={emergencyNumber}
                clock={dayClockOf(profile)}
              >
                {first !== undefined && isRaising(first.level) && (
                  <StandingNotice
                    ruleId={first.ruleId}
                    level={first.level}
                    title={toldFinding(first, words).title}
                    emergencyNumber={emergencyNumber}
                  />
                )}
                <WatchDeliveries />
                <TimedCrampsKept />
                <CrampQuestionsProvider>{children}</CrampQuestionsProvider>
              </LevelWatchProvider>
            </main>
          </div>
          <TabBar />
        </UndoBarProvider>
      </OutboxProvider>
    </Spoken>
  )
}
