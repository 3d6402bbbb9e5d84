'use client'

import { Button } from '@mantine/core'
import type { Id } from '@/lib/domain/id'
import { Said } from '../../_ui/said'
import { useChange, type FormWords } from '../../_ui/use-change'
import { useIsReady } from '../../_ui/use-is-ready'
import { restoreMyExperiment } from './try-actions'
import classes from './try.module.css'

type Props = { id: Id; name: string; label: string; text: string; unanswered: string; form: FormWords }

/** One that was deleted, with the button that brings it back. */
export function BringBackTried({ id, name, label, text, unanswered, form }: Props) {
  const change = useChange(form, unanswered)
  const isReady = useIsReady()
  return (
    <>
      <div className={classes.deleted}>
        <b>{name}</b>
        <Button
          variant="light"
          aria-label={label}
          disabled={!isReady || change.isSending}
          onClick={() =>
            void change.send(
              () => restoreMyExperiment({ id }),
              () => '',
            )
          }
        >
          {text}
        </Button>
      </div>
      <Said said={change.said?.kind === 'ill' ? change.said : null} />
    </>
  )
}
