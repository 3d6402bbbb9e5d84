'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Exercise } from '@/lib/domain/entry'
import { blankWeighOut, weighOutForm } from '@/lib/domain/forms/weighing-form'
import type { EpochMs } from '@/lib/domain/time/instant'
import { savedWords } from '@/lib/domain/words/entry-words'
import { useLevelWatch } from '../../_ui/level-watch'
import { useOutbox } from '../../_ui/outbox'
import { ReadyForm } from '../../_ui/ready-form'
import { useUndoBar } from '../../_ui/undo-bar'
import { useEntryForm, type Saved } from '../../_ui/use-entry-form'
import { useWords } from '../../_ui/use-words'
import { FormMessage } from './form-message'
import { WeighOutFields } from './weigh-out-fields'
import { changedBack, weighingOut } from './weighing-out'
import type { WeighingSetting } from './weighing'
import classes from './weighing.module.css'

type WeighOutProps = WeighingSetting & {
  open: Exercise
  /** When the page was drawn; null where this device began the weigh-in itself. */
  openedAt: EpochMs | null
  onDone: () => void
  /** What stands again. */
  onTakenBack: (former: Exercise) => void
}

/** Ends a weigh-in with the mass after and what was drunk and passed, and goes on to what that says. */
export function WeighOut({ open, openedAt, onDone, onTakenBack, ...setting }: WeighOutProps) {
  const { units, home, texts } = setting
  const { correction } = useWords()
  const [blank] = useState(() => blankWeighOut(open, openedAt ?? Date.now()))
  const onSaved = useAfterWeighingOut({ open, onDone, onTakenBack, ...setting })
  const entry = useEntryForm({
    form: weighOutForm(open),
    initial: blank,
    kept: open,
    wayOf: outbox => weighingOut(outbox, open),
    units,
    home,
    onSaved,
  })
  const { message, phase, wasChanged } = entry.bar
  return (
    <ReadyForm className={classes.form} onSubmit={entry.submit}>
      <WeighOutFields open={open} entry={entry} {...setting} />
      <FormMessage message={message} />
      {wasChanged && (
        <a href={`/exercise/${open.id}`} target="_blank" className={classes.quiet}>
          {correction.showKept}
        </a>
      )}
      <Button type="submit" aria-disabled={phase !== 'idle'}>
        {wasChanged ? correction.putMine : texts.saveWeighOut}
      </Button>
    </ReadyForm>
  )
}

/** Tells that it is kept, with undo, and goes on to what the scale says where the server has it. */
function useAfterWeighingOut({ open, onDone, onTakenBack, units }: Omit<WeighOutProps, 'openedAt'>) {
  const words = useWords()
  const { outbox } = useOutbox()
  const undoBar = useUndoBar()
  const watch = useLevelWatch()
  const router = useRouter()
  return ({ entry: done, former, isWaiting }: Saved<Exercise>) => {
    const before = former ?? open
    undoBar.show({
      saved: savedWords(done, { unit: units.volume, nameOf: () => null }, words),
      undo: async () => {
        const result = await changedBack(outbox, before, done)
        if (result.outcome === 'done') onTakenBack(before)
        return result
      },
      ...(isWaiting && { lead: 'kept', waitsFor: done.id }),
    })
    onDone()
    if (isWaiting) return
    void watch.afterSave()
    // In its place: going back leads to a screen without this form.
    router.replace(`/exercise/${done.id}?from=/sweat`)
  }
}
