'use client'

import dynamic from 'next/dynamic'
import type { MouseEvent, ReactNode } from 'react'
import type { ExerciseTexts } from '../(diary)/exercise/exercise-folds'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import type { Kit } from '@/lib/outbox/kit'
import { CrampQuestionsProvider } from '../_ui/cramp-questions'
import { LevelWatchProvider } from '../_ui/level-watch'
import { Logo } from '../_ui/logo'
import { OutboxOfThisDevice, useOutbox } from '../_ui/outbox'
import { UndoBarProvider } from '../_ui/undo-bar'
import { useWords } from '../_ui/use-words'
import { WatchDeliveries } from '../_ui/watch-deliveries'
import { WayOnContext } from '../_ui/way-on'
import { formAt } from './offline-kinds'
import classes from './offline.module.css'
import { OfflineList } from './offline-list'
import { closeForm, openForm, useHash } from './use-hash'

const OfflineForm = dynamic(() => import('./offline-form').then(part => part.OfflineForm))

/** What the forms offer to choose without a server. */
export type Common = {
  drinks: PickedItem[]
  foods: PickedItem[]
  activities: PickedItem[]
  exerciseTexts: ExerciseTexts
}

/** Everything that can be logged without a server: the list of it, or the form that is open. */
export function OfflineScreen({ common }: { common: Common }) {
  const { offline } = useWords()
  return (
    <OutboxOfThisDevice
      looking={
        <Frame>
          <h1>{offline.title}</h1>
        </Frame>
      }
    >
      <OfOnePerson common={common} />
    </OutboxOfThisDevice>
  )
}

const nothingKnown = { level: 'none', emergencies: [], notices: [] } as const

function OfOnePerson({ common }: { common: Common }) {
  const { kit } = useOutbox()
  if (kit === null)
    return (
      <Frame>
        <OfflineList kit={null} isWaterWanted={false} />
      </Frame>
    )
  return (
    <Frame>
      <UndoBarProvider>
        <LevelWatchProvider
          known={nothingKnown}
          snoozed={[]}
          emergencyNumber={kit.emergencyNumber}
          clock={kit}
        >
          <WatchDeliveries />
          <CrampQuestionsProvider>
            <Screen kit={kit} common={common} />
          </CrampQuestionsProvider>
        </LevelWatchProvider>
      </UndoBarProvider>
    </Frame>
  )
}

function Screen({ kit, common }: { kit: Kit; common: Common }) {
  const hash = useHash()
  const form = formAt(hash)
  return (
    <div onClickCapture={keepHere}>
      {form === null ? (
        <OfflineList kit={kit} isWaterWanted={hash === 'water'} />
      ) : (
        <WayOnContext value={closeForm}>
          <OfflineForm key={form} kind={form} kit={kit} common={common} />
        </WayOnContext>
      )}
    </div>
  )
}

/** A link to the page of a form opens the form here: its page may be out of reach. */
function keepHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const [, folder] = /^\/([a-z]+)\/new$/.exec(link?.pathname ?? '') ?? []
  if (folder === undefined || formAt(folder) === null) return
  event.preventDefault()
  openForm(folder)
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <div className={classes.frame}>
      <header>
        <Logo />
      </header>
      <main>{children}</main>
    </div>
  )
}
