import type { Metadata } from 'next'
import { planDay } from '@/lib/domain/prevention/kept-days'
import { planOn } from '@/lib/domain/prevention/plan'
import { fromAddress, type AddressQuery } from '../../(diary)/form-page'
import { kitHere } from '../../(diary)/kit'
import { person } from '../../(diary)/judgement'
import { loadPlan, routinesOn } from '../../(diary)/prevention/load-prevention'
import { wordsHere } from '../../_ui/words-here'
import { GuidedTimer } from './guided-timer'
import { SpokenHere } from './timer-words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).preventionTimer.title,
})

/** What is left of today, one exercise at a time, with a clock; all of it once more only where that is asked for. */
export default async function TimerPage({ searchParams }: { searchParams: AddressQuery }) {
  const who = await person()
  const { language, prevention, routines } = await wordsHere()
  const setting = await loadPlan(who, who.today)
  const { due, done } = planDay(await routinesOn(who.owner, who.today), who.today, setting)
  const isAgain = (await fromAddress(searchParams, 'again')) === 'yes'
  const left = isAgain ? due : due.filter(({ exercise }) => !done.has(exercise))
  return (
    <SpokenHere language={language}>
      <GuidedTimer
        kit={await kitHere()}
        due={left}
        mayRepeat={due.length > 0}
        legs={planOn(setting.plans, who.today)?.legs ?? 'both'}
        home={who.profile.timeZone}
        names={routines.exercises}
        techniques={prevention.techniques}
        pictures={prevention.pictures}
      />
    </SpokenHere>
  )
}
