'use client'

import { useRouter } from 'next/navigation'
import type { EntryKind } from '@/lib/domain/entry'
import type { Id } from '@/lib/domain/id'
import { removeSent, restoreSent } from '@/lib/outbox/send'
import { DeleteQuestion } from './delete-question'
import { useLevelWatch } from './level-watch'
import { useOwner } from './outbox'
import { useUndoBar } from './undo-bar'
import { useWords } from './use-words'

type DeleteEntryProps = {
  id: Id
  kind: EntryKind
  /** Where to go afterwards. */
  next: string
}

/** Deletes an entry after a second question, and offers to bring it back. */
export function DeleteEntry({ id, kind, next }: DeleteEntryProps) {
  const { entries } = useWords()
  const owner = useOwner()
  const undoBar = useUndoBar()
  const watch = useLevelWatch()
  const router = useRouter()
  const question = entries.deleteQuestion(kind)
  return (
    <DeleteQuestion
      says={{
        open: entries.delete(kind),
        question,
        ask: `${question} ${entries.trash}`,
        keep: entries.keep,
        remove: entries.deleteIt,
      }}
      remove={() => removeSent(id, owner)}
      onGone={() => {
        undoBar.show({ lead: 'deleted', saved: entries.deleted(kind), undo: () => restoreSent(id, owner) })
        void watch.afterSave('deleted')
        router.replace(next)
      }}
    />
  )
}
