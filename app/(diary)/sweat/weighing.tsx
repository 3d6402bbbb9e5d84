'use client'

import { IconScale } from '@tabler/icons-react'
import Link from 'next/link'
import { useState } from 'react'
import type { Exercise } from '@/lib/domain/entry'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import { massWords } from '@/lib/domain/forms/units'
import type { Units } from '@/lib/domain/profile'
import { writtenTime, type EpochMs } from '@/lib/domain/time/instant'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import type { Words } from '@/lib/domain/words/words'
import { useWords } from '../../_ui/use-words'
import { WeighIn } from './weigh-in'
import { WeighOut } from './weigh-out'
import classes from './weighing.module.css'

export type WeighingTexts = Words['sweat']['weighing']

/** What both forms of a weighing need. */
export type WeighingSetting = { units: Units; home: TimeZone; texts: WeighingTexts }

type WeighingProps = WeighingSetting & {
  /** The weigh-in that is open, as the server knows it. */
  open: Exercise | null
  picked: PickedItem | null
  usual: readonly PickedItem[]
  openedAt: EpochMs
}

/** Weighs in before a session and out after it; between the two it says so. */
export function Weighing({ open: known, picked, usual, openedAt, ...setting }: WeighingProps) {
  const [open, setOpen] = useState(known)
  const [isWeighingIn, setIsWeighingIn] = useState(false)
  const words = useWords()
  const { texts, units } = setting
  if (open !== null) {
    const mass = massWords(open.massBeforeKg ?? 0, units.mass, words)
    return (
      <section className={classes.sheet} aria-labelledby="weigh-out">
        <h2 id="weigh-out">
          {texts.weighedIn}: {writtenTime(open.startedAt)}, {mass}
        </h2>
        <p className={classes.line}>{texts.weighOutLine}</p>
        <WeighOut
          open={open}
          openedAt={known === null ? null : openedAt}
          onDone={() => {
            setOpen(null)
            setIsWeighingIn(false)
          }}
          onTakenBack={() => setOpen(open)}
          {...setting}
        />
        <Link href={`/exercise/${open.id}?from=/sweat`} className={classes.quiet}>
          {texts.open}
        </Link>
      </section>
    )
  }
  return (
    <section className={classes.sheet} aria-label={texts.weighIn}>
      {isWeighingIn ? (
        <WeighIn
          picked={picked}
          usual={usual}
          onSaved={setOpen}
          onTakenBack={() => setOpen(null)}
          onCancel={() => setIsWeighingIn(false)}
          {...setting}
        />
      ) : (
        <button type="button" className={classes.large} onClick={() => setIsWeighingIn(true)}>
          <IconScale size={28} aria-hidden="true" />
          {texts.weighIn}
        </button>
      )}
      <p className={classes.line}>{texts.weighInLine}</p>
    </section>
  )
}
