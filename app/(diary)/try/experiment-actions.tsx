'use client'

import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Id } from '@/lib/domain/id'
import type { Words } from '@/lib/domain/words/words'
import { Said } from '../../_ui/said'
import { useChange, type FormWords } from '../../_ui/use-change'
import { useIsReady } from '../../_ui/use-is-ready'
import { changeMyExperiment } from './try-actions'
import classes from './try.module.css'

type Texts = Omit<Words['tryIt']['actions'], 'restoreThis'>

type Props = { id: Id; isOpen: boolean; isOnToday: boolean; texts: Texts; form: FormWords }

type Change = 'stop' | 'show' | 'hide' | 'remove'

/** Ends one early, shows it on Today or not, deletes it. What cannot be taken back is asked about. */
export function ExperimentActions({ id, isOpen, isOnToday, texts, form }: Props) {
  const [asked, setAsked] = useState<'stop' | 'remove' | null>(null)
  const isReady = useIsReady()
  const change = useChange(form, texts.unanswered)
  const send = async (what: Change) => {
    const said = { stop: texts.stopped, remove: texts.removed, show: '', hide: '' }[what]
    await change.send(
      () => changeMyExperiment({ id, change: what }),
      () => said,
    )
    setAsked(null)
  }
  const sure = asked === 'stop' ? texts.sureStop : texts.sure
  return (
    <section aria-labelledby="change-it" className={classes.actions}>
      <h2 id="change-it">{texts.title}</h2>
      {isOpen && (
        <Checkbox
          label={texts.onToday}
          checked={isOnToday}
          disabled={!isReady || change.isSending}
          onChange={event => void send(event.currentTarget.checked ? 'show' : 'hide')}
        />
      )}
      {asked === null ? (
        <div className={classes.buttons}>
          {isOpen && (
            <Button variant="outline" disabled={!isReady} onClick={() => setAsked('stop')}>
              {texts.stop}
            </Button>
          )}
          <Button variant="outline" disabled={!isReady} onClick={() => setAsked('remove')}>
            {texts.remove}
          </Button>
        </div>
      ) : (
        <div role="group" aria-label={sure.question}>
          <p>
            {sure.ask} {asked === 'stop' && texts.stopHint}
          </p>
          <div className={classes.buttons}>
            <Button variant="light" autoFocus onClick={() => setAsked(null)}>
              {sure.keep}
            </Button>
            <Button variant="outline" disabled={change.isSending} onClick={() => void send(asked)}>
              {sure.remove}
            </Button>
          </div>
        </div>
      )}
      <Said said={change.said?.text === '' ? null : change.said} />
    </section>
  )
}
