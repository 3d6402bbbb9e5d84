'use client'

import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Exercise } from '@/lib/domain/entry'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import { weighInForm } from '@/lib/domain/forms/weighing-form'
import { FieldChecks } from '../../_ui/field-checks'
import { ItemPicker } from '../../_ui/item-picker'
import type { Id } from '@/lib/domain/id'
import { useOutbox } from '../../_ui/outbox'
import { Question } from '../../_ui/question'
import { ReadyForm } from '../../_ui/ready-form'
import { TextField } from '../../_ui/text-field'
import { useUndoBar } from '../../_ui/undo-bar'
import { useEntryForm } from '../../_ui/use-entry-form'
import { useWords } from '../../_ui/use-words'
import { FormMessage } from './form-message'
import type { WeighingSetting } from './weighing'
import classes from './weighing.module.css'

type WeighInProps = WeighingSetting & {
  picked: PickedItem | null
  usual: readonly PickedItem[]
  onSaved: (open: Exercise) => void
  onTakenBack: (id: Id) => void
  onCancel: () => void
}

/** Keeps the mass before a session. */
export function WeighIn(props: WeighInProps) {
  const { usual, units, home, texts, checking, onSaved, onTakenBack, onCancel } = props
  const [picked, setPicked] = useState(props.picked)
  const { training } = useWords()
  const { outbox } = useOutbox()
  const undoBar = useUndoBar()
  const entry = useEntryForm({
    form: weighInForm,
    initial: { item: picked?.id ?? '', name: '', mass: '' },
    kept: null,
    units,
    home,
    onSaved: ({ entry: open, isWaiting }) => {
      undoBar.show({
        saved: texts.weighInSaid,
        undo: async () => {
          const result = await outbox.takeBack(open.id)
          if (result.outcome !== 'failed') onTakenBack(open.id)
          return result
        },
        ...(isWaiting && { lead: 'kept', waitsFor: open.id }),
      })
      onSaved(open)
    },
  })
  const { written, set, problemAt, bar } = entry
  return (
    <ReadyForm className={classes.form} onSubmit={entry.submit}>
      <Question legend={texts.activity} size="small">
        <ItemPicker
          kind="activity"
          searchLabel={training.search}
          picked={picked}
          usual={usual}
          onPick={item => {
            setPicked(item)
            set({ item: item?.id ?? '' })
          }}
          problem={problemAt('item')}
        />
      </Question>
      <TextField
        label={texts.massBefore}
        unit={units.mass}
        keyboard="decimal"
        value={written.mass}
        onChange={mass => set({ mass })}
        problem={problemAt('mass') ?? problemAt('massBefore')}
      />
      <FieldChecks
        form={weighInForm}
        written={written}
        checking={checking}
        units={units}
        home={home}
        fields={['massBeforeKg']}
      />
      <FormMessage message={bar.message} />
      <div className={classes.buttons}>
        <Button type="submit" aria-disabled={bar.phase !== 'idle'}>
          {texts.saveWeighIn}
        </Button>
        <Button type="button" variant="outline" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </ReadyForm>
  )
}
