'use client'

import { useState } from 'react'
import type { Exercise } from '@/lib/domain/entry'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import { massWords } from '@/lib/domain/forms/units'
import type { Id } from '@/lib/domain/id'
import type { Units } from '@/lib/domain/profile'
import { writtenTime, type EpochMs } from '@/lib/domain/time/instant'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import type { BrowserWords, Words } from '@/lib/domain/words/words'
import { askForWeighIns, openWeighIns } from '@/lib/outbox/open-weigh-ins'
import type { Checking } from '../../_ui/field-checks'
import { useOutbox } from '../../_ui/outbox'
import { useFocusKept } from '../../_ui/use-focus-kept'
import { useWords } from '../../_ui/use-words'
import { OpenWeighIn } from './open-weigh-in'
import { StartWeighing } from './start-weighing'
import { WeighIn } from './weigh-in'
import classes from './weighing.module.css'

export type WeighingTexts = Words['sweat']['weighing']

/** What both forms of a weighing need. */
export type WeighingSetting = { units: Units; home: TimeZone; texts: WeighingTexts; checking: Checking }

type WeighingProps = WeighingSetting & {
  /** The weigh-ins that are open, as the server knew them. */
  known: readonly Exercise[]
  /** The first day one is looked for. */
  since: LocalDate
  picked: PickedItem | null
  usual: readonly PickedItem[]
  openedAt: EpochMs
}

/** "18:02, 70 kg". */
export const weighInWords = (open: Exercise, units: Units, words: BrowserWords): string =>
  `${writtenTime(open.startedAt)}, ${massWords(open.massBeforeKg ?? 0, units.mass, words)}`

/** Weighs in before a session and out after it; between the two it says so. */
export function Weighing({ known, since, picked, usual, openedAt, ...setting }: WeighingProps) {
  const { opens, open, choose, hold, isWaiting, found, note } = useWeighIns(known)
  const [isWeighingIn, setIsWeighingIn] = useState(false)
  const section = useFocusKept<HTMLElement>(isWeighingIn ? 'weigh-in' : (open?.id ?? 'none'))
  const begin = () => {
    setIsWeighingIn(true)
    void askForWeighIns(since).then(found)
  }
  const goOn = (id: Id) => {
    choose(id)
    setIsWeighingIn(false)
  }
  if (isWeighingIn)
    return (
      <section ref={section} className={classes.sheet} aria-labelledby="weigh-in">
        <h2 id="weigh-in" tabIndex={-1} data-arrive>
          {setting.texts.weighIn}
        </h2>
        <AlsoOpen opens={opens} onGoOn={goOn} {...setting} />
        <WeighIn
          picked={picked}
          usual={usual}
          onSaved={saved => {
            note(saved.id, saved)
            goOn(saved.id)
          }}
          onTakenBack={id => note(id, null)}
          onCancel={() => setIsWeighingIn(false)}
          {...setting}
        />
      </section>
    )
  if (open === null)
    return (
      <section ref={section} className={classes.sheet} aria-label={setting.texts.weighIn}>
        <StartWeighing texts={setting.texts} onStart={begin} />
      </section>
    )
  return (
    <section ref={section} className={classes.sheet} aria-labelledby="weigh-out">
      <OpenWeighIn
        key={open.id}
        open={open}
        isWaiting={isWaiting}
        openedAt={known.some(({ id }) => id === open.id) ? openedAt : null}
        onTouched={() => hold(open)}
        onDone={() => note(open.id, null)}
        onTakenBack={former => note(open.id, former)}
        onAnew={begin}
        {...setting}
      />
      <AlsoOpen opens={opens.filter(({ id }) => id !== open.id)} onGoOn={goOn} {...setting} />
    </section>
  )
}

/** The weigh-ins that are open, which of them is shown, and whether it waits on this device. */
function useWeighIns(known: readonly Exercise[]) {
  const { waiting } = useOutbox()
  const [elsewhere, setElsewhere] = useState<readonly Exercise[]>([])
  const [here, setHere] = useState<ReadonlyMap<Id, Exercise | null>>(new Map())
  const [chosen, choose] = useState<Id | null>(null)
  const [held, hold] = useState<Exercise | null>(null)
  const opens = openWeighIns([...elsewhere, ...known], waiting, here)
  const open = held ?? opens.find(({ id }) => id === chosen) ?? opens[0] ?? null
  return {
    opens,
    open,
    choose: (id: Id | null) => {
      hold(null)
      choose(id)
    },
    /** Keeps one on the screen while its form is filled in and sent, whatever becomes of it elsewhere meanwhile. */
    hold,
    isWaiting: openWeighIns([], waiting, new Map()).some(({ id }) => id === open?.id),
    found: setElsewhere,
    /** What this screen did with one; null: it is not open any more. */
    note: (id: Id, now: Exercise | null) => {
      hold(null)
      setHere(before => new Map(before).set(id, now))
    },
  }
}

type AlsoOpenProps = WeighingSetting & { opens: readonly Exercise[]; onGoOn: (id: Id) => void }

/** Other weigh-ins that are open, each to go on with. */
function AlsoOpen({ opens, onGoOn, units, texts }: AlsoOpenProps) {
  const words = useWords()
  if (opens.length === 0) return null
  return (
    <div role="status" className={classes.also}>
      <p>{texts.alsoOpen}</p>
      {opens.map(open => (
        <button key={open.id} type="button" className={classes.goOn} onClick={() => onGoOn(open.id)}>
          {texts.goOn}: {weighInWords(open, units, words)}
        </button>
      ))}
    </div>
  )
}
