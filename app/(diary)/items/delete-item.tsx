'use client'

import { useRouter } from 'next/navigation'
import type { Id } from '@/lib/domain/id'
import { removeItem, restoreItem } from '@/lib/outbox/save-item'
import { DeleteQuestion } from '../../_ui/delete-question'
import { useOwner } from '../../_ui/outbox'
import { useUndoBar } from '../../_ui/undo-bar'
import { useWords } from '../../_ui/use-words'

/** Deletes an own item after a second question, and offers to bring it back. */
export function DeleteItem({ id, name }: { id: Id; name: string }) {
  const { items } = useWords()
  const owner = useOwner()
  const undoBar = useUndoBar()
  const router = useRouter()
  return (
    <DeleteQuestion
      says={{
        open: items.remove(name),
        question: items.remove(name),
        ask: items.removeAsk(name),
        keep: items.removeKeep,
        remove: items.removeDo,
      }}
      remove={() => removeItem(id, owner)}
      onGone={() => {
        undoBar.show({ lead: 'deleted', saved: name, undo: () => restoreItem(id, owner) })
        router.replace('/items')
        router.refresh()
      }}
    />
  )
}
