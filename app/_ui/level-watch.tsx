'use client'

import { IconX } from '@tabler/icons-react'
import { usePathname, useRouter } from 'next/navigation'
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import { isSameKnown, knownOf, raisedSince, type Known } from '@/lib/domain/notices/raised'
import type { Finding } from '@/lib/domain/referral/assessment'
import type { Level } from '@/lib/domain/referral/levels'
import type { DayClock } from '@/lib/domain/time/time-zone'
import { currentAssessment } from './current-assessment'
import { EmergencyScreen } from './emergency-screen'
import classes from './level-watch.module.css'
import { NotChecked, type Unchecked } from './not-checked'
import { Notice } from './notice'
import { useWords } from './use-words'

type LevelWatch = {
  /**
   * Asks how the diary stands after a save. A level that has risen is shown on the same screen, and so is that no
   * answer came. Never throws.
   */
  afterSave: (lead?: Unchecked['lead']) => Promise<void>
}

const LevelWatchContext = createContext<LevelWatch>({ afterSave: () => Promise.resolve() })

export const useLevelWatch = (): LevelWatch => use(LevelWatchContext)

type LevelWatchProviderProps = {
  /** The level the screen was drawn with, and the emergencies it already showed (rule and entries). */
  known: Known
  /** The rules whose notices the person put off: they are not told again. */
  snoozed: readonly string[]
  emergencyNumber: string | null
  clock: DayClock
  children: ReactNode
}

type Raised = { level: Level; findings: Finding[]; from: string }

/** These screens show an open emergency, and every other notice, themselves. */
const drawsItself = (pathname: string): boolean => pathname === '/' || pathname === '/referral'

/** Holds what a save has raised, above the screens of the diary. */
export function LevelWatchProvider(props: LevelWatchProviderProps) {
  const { known, snoozed, emergencyNumber, clock, children } = props
  const pathname = usePathname()
  const [raised, setRaised] = useState<Raised | null>(null)
  const [unchecked, setUnchecked] = useState<Unchecked | null>(null)
  const check = useCheck(known, { snoozed, onRaised: setRaised })
  const afterSave = useCallback(
    async (lead: Unchecked['lead'] = 'saved') => {
      setUnchecked(before => before && { ...before, isChecking: true })
      const isAnswered = await check()
      setUnchecked(isAnswered ? null : { lead, isChecking: false })
    },
    [check],
  )
  const watch = useMemo(() => ({ afterSave }), [afterSave])
  const shown = raised !== null && raised.from === pathname && !drawsItself(pathname) ? raised : null
  return (
    <LevelWatchContext value={watch}>
      {shown?.level === 'emergency' && (
        <EmergencyScreen
          key={shown.findings[0]?.ruleId}
          findings={shown.findings}
          emergencyNumber={emergencyNumber}
          clock={clock}
          wordsToSay={null}
          onExamined={() => setRaised(withoutFirst(shown))}
          onLeave={() => setRaised(null)}
        />
      )}
      <div role="status" className={classes.place}>
        {shown !== null && shown.level !== 'emergency' && (
          <RaisedNotice findings={shown.findings} onClose={() => setRaised(null)} />
        )}
        {unchecked !== null && <NotChecked {...unchecked} onAgain={() => void afterSave(unchecked.lead)} />}
      </div>
      {children}
    </LevelWatchContext>
  )
}

/** The same emergency screen for the findings that were not examined; null when none is left. */
const withoutFirst = ({ findings: [, ...others], ...raised }: Raised): Raised | null =>
  others.length === 0 ? null : { ...raised, findings: others }

type Checking = { snoozed: readonly string[]; onRaised: (raised: Raised) => void }

/**
 * Asks after a save how the diary stands; tells what was raised, and has the frame drawn anew when anything changed.
 * False when no answer came.
 */
function useCheck(known: Known, { snoozed, onRaised }: Checking): () => Promise<boolean> {
  const router = useRouter()
  const { language } = useWords()
  const [drawnWith, setDrawnWith] = useState(known)
  const [seen, setSeen] = useState(known)
  if (!isSameKnown(drawnWith, known)) {
    setDrawnWith(known)
    setSeen(known)
  }
  return useCallback(async () => {
    const assessment = await currentAssessment(language)
    if (assessment === null) return false
    const now = knownOf(assessment)
    if (isSameKnown(now, seen)) return true
    setSeen(now)
    const findings = raisedSince(seen, assessment, snoozed)
    if (findings.length > 0) onRaised({ level: assessment.level, findings, from: location.pathname })
    router.refresh()
    return true
  }, [seen, snoozed, onRaised, router, language])
}

function RaisedNotice({ findings, onClose }: { findings: readonly Finding[]; onClose: () => void }) {
  const words = useWords()
  const [first] = findings
  if (first === undefined) return null
  return (
    <div className={classes.raised}>
      <Notice finding={first} words={words} />
      <button
        type="button"
        className={classes.close}
        aria-label={words.general.closeNotice}
        onClick={onClose}
      >
        <IconX />
      </button>
    </div>
  )
}
