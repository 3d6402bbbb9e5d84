'use client'

import { IconX } from '@tabler/icons-react'
import { usePathname } from 'next/navigation'
import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import type { Finding } from '@/lib/domain/referral/assessment'
import { rank, type Level } from '@/lib/domain/referral/levels'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { currentAssessment } from './current-assessment'
import { EmergencyScreen } from './emergency-screen'
import classes from './level-watch.module.css'
import { Notice } from './notice'
import { emergencyKeys, openFindings } from './open-findings'

type LevelWatch = {
  /** Asks how the diary stands after a save. A level that has risen is shown on the same screen. Never throws. */
  afterSave: () => Promise<void>
}

const LevelWatchContext = createContext<LevelWatch>({ afterSave: () => Promise.resolve() })

export const useLevelWatch = (): LevelWatch => use(LevelWatchContext)

type LevelWatchProviderProps = {
  /** The level the screen was drawn with, and the emergencies it already showed (rule and entries). */
  known: { level: Level; emergencies: readonly string[] }
  emergencyNumber: string | null
  today: LocalDate
  children: ReactNode
}

type Raised = { level: Level; findings: Finding[]; from: string; keys: string[] }

/** Holds what a save has raised, above the screens of the diary. */
export function LevelWatchProvider({ known, emergencyNumber, today, children }: LevelWatchProviderProps) {
  const pathname = usePathname()
  const [raised, setRaised] = useState<Raised | null>(null)
  const [seen, setSeen] = useState(known)
  const watch = useMemo(
    () => ({
      async afterSave() {
        const assessment = await currentAssessment()
        if (assessment === null) return
        const keys = emergencyKeys(assessment)
        const isNew = keys.some(key => !seen.emergencies.includes(key))
        if (isNew || rank(assessment.level) > rank(seen.level)) {
          const findings = openFindings(assessment, assessment.level)
          setRaised({ level: assessment.level, findings, from: location.pathname, keys })
        }
        setSeen({ level: assessment.level, emergencies: keys })
      },
    }),
    [seen],
  )
  const isEmergency = raised?.level === 'emergency'
  const isDrawnByToday =
    pathname === '/' && raised?.keys.every(key => known.emergencies.includes(key)) === true
  const [first] = raised?.findings ?? []
  return (
    <LevelWatchContext value={watch}>
      {raised !== null && isEmergency && !isDrawnByToday && (
        <EmergencyScreen
          findings={raised.findings}
          emergencyNumber={emergencyNumber}
          today={today}
          wordsToSay={null}
          onLeave={() => setRaised(null)}
        />
      )}
      <div role="status" className={classes.place}>
        {raised !== null &&
          !isEmergency &&
          first !== undefined &&
          raised.from === pathname &&
          pathname !== '/' && (
            <div className={classes.raised}>
              <Notice finding={first} />
              <button
                type="button"
                className={classes.close}
                aria-label="Close this notice"
                onClick={() => setRaised(null)}
              >
                <IconX />
              </button>
            </div>
          )}
      </div>
      {children}
    </LevelWatchContext>
  )
}
