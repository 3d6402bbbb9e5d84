'use client'

import { useRouter } from 'next/navigation'
import type { Entry } from '@/lib/domain/entry'
import { removeSent } from '@/lib/outbox/send'
import { useLevelWatch } from './level-watch'
import { useUndoBar } from './undo-bar'

const leftWords = (left: number): string =>
  left === 0 ? '' : '. What was sent first may be there too: look at Today'

/** What follows every save: the words with Undo, and a look at whether the level rose. */
export function useAfterSave() {
  const undoBar = useUndoBar()
  const watch = useLevelWatch()
  const router = useRouter()
  const tell = (entry: Entry, saved: string, left: number) => {
    undoBar.show({ saved: `${saved}${leftWords(left)}`, undo: () => removeSent(entry.id) })
    void watch.afterSave()
  }
  return {
    tell,
    /** Tells, and goes on to another screen, which is drawn anew. */
    tellAndGo: (entry: Entry, saved: string, left: number, next: string) => {
      tell(entry, saved, left)
      router.replace(next)
    },
  }
}
