'use client'

import { Button, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { dayStarts } from '@/lib/domain/forms/profile-form'
import { dayStartOf, type Profile } from '@/lib/domain/profile'
import type { Words } from '@/lib/domain/words/words'
import { useDeviceZoneName } from '../../../_ui/device-zone-name'
import { ReadyForm } from '../../../_ui/ready-form'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { changeMyProfile } from '../settings-actions'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { SubmitButton } from '../../../_ui/submit-button'

type TimeFormProps = {
  profile: Profile
  timeZones: readonly string[]
  words: Words['settings']['time']
  form: FormWords
}

/** Zone and day start, with what a change of them does and does not move. */
export function TimeForm({ profile, timeZones, words, form }: TimeFormProps) {
  const [timeZone, setTimeZone] = useState<string | null>(profile.timeZone)
  const [dayStartsAt, setDayStartsAt] = useState(dayStartOf(profile))
  const here = useDeviceZoneName()
  const change = useChange(form)
  const zones = [...new Set([profile.timeZone, ...timeZones])]
  const starts = [...new Set([...dayStarts, dayStartOf(profile)])].sort()
  const chooseZone = (zone: string | null) => {
    setTimeZone(zone)
    change.forget()
  }
  return (
    <ReadyForm
      ref={change.form}
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        void change.send(
          () => changeMyProfile({ timeZone, dayStartsAt }),
          () => form.saved,
        )
      }}
    >
      <div className={classes.part}>
        <Select
          label={words.zone}
          data={zones}
          value={timeZone}
          onChange={chooseZone}
          searchable
          nothingFoundMessage={words.noZone}
          limit={60}
          error={'timeZone' in change.problems ? words.zoneProblem : undefined}
        />
        {here !== '' && here !== timeZone && zones.includes(here) && (
          <div>
            <p className={classes.hint}>
              {words.here} {here}
            </p>
            <Button variant="light" mt={8} onClick={() => chooseZone(here)}>
              {words.useHere}
            </Button>
          </div>
        )}
        <p className={classes.hint}>
          {words.zoneMoves} {words.zoneKeeps}
        </p>
      </div>
      <div>
        <p className={classes.label} aria-hidden="true">
          {words.starts}
        </p>
        <SegmentedControl
          aria-label={words.starts}
          data={starts}
          value={dayStartsAt}
          onChange={start => {
            setDayStartsAt(start)
            change.forget()
          }}
        />
        <p className={classes.hint}>{words.startsMoves}</p>
        <p className={classes.hint}>{words.startsKeeps}</p>
      </div>
      <Said said={change.said} />
      <SubmitButton isSending={change.isSending}>{form.save}</SubmitButton>
    </ReadyForm>
  )
}
