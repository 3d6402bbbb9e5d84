'use client'

import { Button } from '@mantine/core'
import { IconBell, IconBellOff, IconBellRinging } from '@tabler/icons-react'
import { useState } from 'react'
import type { Words } from '@/lib/domain/words/words'
import { Said } from '../../../_ui/said'
import settings from '../../../_ui/change-form.module.css'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { DeviceList, type ShownDevice } from './device-list'
import classes from './reminders.module.css'
import { useThisDevice } from './use-this-device'

type DevicePartsProps = {
  /** What browsers subscribe with; null: this installation cannot push. */
  publicKey: string | null
  canMail: boolean
  mailNow: string
  devices: readonly ShownDevice[]
  words: Words['reminders']['device']
  list: Words['reminders']['list']
  form: FormWords
}

const icons = { checking: IconBell, cannot: IconBellOff, off: IconBellOff, on: IconBellRinging } as const

/** Whether reminders arrive on this device, turned on by a tap and never asked for otherwise; and all of the person's devices. */
export function DeviceParts(props: DevicePartsProps) {
  const { publicKey, canMail, mailNow, devices, words, list, form } = props
  const change = useChange(form, words.unanswered)
  const [isBusy, setIsBusy] = useState(false)
  const { here, answered, turnOn, turnOff, wasRemoved } = useThisDevice(publicKey, change)
  const Icon = icons[here.state]
  const during = (work: Promise<void>) => {
    setIsBusy(true)
    void work.finally(() => setIsBusy(false))
  }
  return (
    <>
      <section className={settings.section}>
        <h2>{words.title}</h2>
        <div role="status" className={classes.state}>
          <Icon aria-hidden="true" />
          <p>
            {here.state === 'cannot' ? words[here.obstacle] : words[here.state]}
            {here.state === 'cannot' && canMail && ` ${mailNow}`}
          </p>
        </div>
        {here.state === 'off' && (
          <div>
            <Button variant="light" loading={isBusy} onClick={() => during(turnOn(words.turnedOn))}>
              {words.turnOn}
            </Button>
          </div>
        )}
        {here.state === 'on' && (
          <div>
            <Button variant="outline" loading={isBusy} onClick={() => during(turnOff(words.turnedOff))}>
              {words.turnOff}
            </Button>
          </div>
        )}
        <Said said={answered === null ? change.said : { kind: 'ill', text: words[answered] }} />
      </section>
      <DeviceList
        devices={devices}
        hereId={here.state === 'on' ? here.id : null}
        mayTest={devices.length > 0 || canMail}
        words={list}
        form={form}
        onRemoved={wasRemoved}
      />
    </>
  )
}
