'use client'

import { useRouter } from 'next/navigation'
import type { Entry } from '@/lib/domain/entry'
import { sameEntry } from '@/lib/domain/same-entry'
import { putBack } from '@/lib/outbox/replace'
import { useCrampQuestions } from './cramp-questions'
import { useLevelWatch } from './level-watch'
import { useOutbox, useOwner } from './outbox'
import { useUndoBar } from './undo-bar'
import type { Saved } from './use-entry-form'
import { useWayOn } from './way-on'
import { useWords } from './use-words'

/** What follows every save: the words with Undo, a look at whether the level rose, and after a cramp what to ask. */
export function useAfterSave() {
  const undoBar = useUndoBar()
  const { outbox } = useOutbox()
  const owner = useOwner()
  const watch = useLevelWatch()
  const questions = useCrampQuestions()
  const router = useRouter()
  const wayOn = useWayOn()
  const { parts } = useWords()
  /** How the diary stands comes first: an emergency asks nothing any more. */
  const follow = async (entry: Entry) => {
    await watch.afterSave()
    if (entry.kind === 'cramp') await questions.after(entry)
  }
  const tell = (entry: Entry, saved: string, { left, isWaiting }: { left: number; isWaiting: boolean }) => {
    undoBar.show({
      saved: `${saved}${left === 0 ? '' : parts.sentFirstToo}`,
      undo: () => {
        questions.end(entry.id)
        return outbox.takeBack(entry.id)
      },
      ...(isWaiting && { lead: 'kept', waitsFor: entry.id }),
    })
    // How the diary stands with it is looked at once the server has it.
    if (!isWaiting) void follow(entry)
  }
  const tellChanged = (entry: Entry, former: Entry, words: string) => {
    undoBar.show({ lead: 'changed', saved: words, undo: () => putBack(former, entry, owner) })
    void follow(entry)
  }
  return {
    tell,
    /** Tells, and goes on to another screen, which is drawn anew, or begins the form again at its top. */
    goOn: <E extends Entry>(saved: Saved<E>, words: string, next: string, beginAgain: (entry: E) => void) => {
      if (saved.former === null) tell(saved.entry, words, saved)
      else if (!sameEntry(saved.former, saved.entry)) tellChanged(saved.entry, saved.former, words)
      if (!saved.another && wayOn !== null) {
        wayOn()
        return
      }
      // Without a connection the next screen cannot be had: this one begins anew.
      if (!saved.another && !saved.isWaiting) {
        router.replace(next)
        return
      }
      beginAgain(saved.entry)
      scrollTo(0, 0)
    },
  }
}
