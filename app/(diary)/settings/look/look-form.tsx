'use client'

import { Radio, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { lookChoices, readHand, readLookChoice } from '@/lib/domain/device-look'
import type { Words } from '@/lib/domain/words/words'
import { keepHand, keepLookChoice, useHand, useLookChoice } from '../../../_ui/device-look'
import { ReadyForm } from '../../../_ui/ready-form'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { NightHoursFields } from './night-hours-fields'

/** How this device draws the screens. Every choice is kept and seen at once; no server is asked. */
export function LookForm({ words }: { words: Words['look'] }) {
  const choice = useLookChoice()
  const hand = useHand()
  const [isKept, setIsKept] = useState<boolean | null>(null)
  const lines: Partial<Record<string, string>> = { device: words.deviceLine, night: words.nightLine }
  return (
    <ReadyForm className={classes.form} onSubmit={event => event.preventDefault()}>
      <Radio.Group
        label={words.colours}
        value={choice}
        onChange={value => setIsKept(keepLookChoice(readLookChoice(value)))}
      >
        <div className={classes.choices}>
          {lookChoices.map(each => (
            <Radio key={each} value={each} label={words[each]} description={lines[each]} />
          ))}
        </div>
      </Radio.Group>
      <NightHoursFields words={words} onKept={setIsKept} />
      <div>
        <p className={classes.label} aria-hidden="true">
          {words.hand}
        </p>
        <SegmentedControl
          aria-label={words.hand}
          data={[
            { value: 'left', label: words.left },
            { value: 'right', label: words.right },
          ]}
          value={hand}
          onChange={value => setIsKept(keepHand(readHand(value)))}
        />
        <p className={classes.hint}>{words.handLine}</p>
      </div>
      <Said
        said={
          isKept === null
            ? null
            : isKept
              ? { kind: 'well', text: words.kept }
              : { kind: 'ill', text: words.notKept }
        }
      />
    </ReadyForm>
  )
}
