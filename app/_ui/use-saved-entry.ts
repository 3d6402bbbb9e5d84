'use client'

import type { EntryKind, EntryOf } from '@/lib/domain/entry'
import type { EntryFormOf } from '@/lib/domain/forms/form-reading'
import type { Units } from '@/lib/domain/profile'
import type { TimeZone } from '@/lib/domain/time/time-zone'
import { savedWords } from '@/lib/domain/words/entry-words'
import { useAfterSave } from './use-after-save'
import { useEntryForm, type EntryForm } from './use-entry-form'
import { useWords } from './use-words'

/** What a form of one kind is opened with. */
export type FormStart<W extends object, Kind extends EntryKind> = {
  initial: W
  /** The entry to correct; null to log a new one. */
  kept: EntryOf<Kind> | null
  units: Units
  /** The zone of the diary. */
  home: TimeZone
  /** Where it goes when the entry is kept. */
  next: string
}

/** A form whose entry needs no item of the tables to be put into words: it tells what was kept, and goes on. */
export function useSavedEntry<W extends object, Kind extends EntryKind>(
  form: EntryFormOf<Kind, W>,
  { initial, kept, units, home, next }: FormStart<W, Kind>,
  beginAgain: (entry: EntryOf<Kind>) => void = () => undefined,
): EntryForm<W> {
  const { goOn } = useAfterSave()
  const words = useWords()
  return useEntryForm({
    form,
    initial,
    kept,
    units,
    home,
    onSaved: saved =>
      goOn(
        saved,
        savedWords(saved.entry, { unit: units.volume, nameOf: () => null }, words),
        next,
        beginAgain,
      ),
  })
}
