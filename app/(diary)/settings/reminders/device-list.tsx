'use client'

import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Words } from '@/lib/domain/words/words'
import type { Telling } from '@/lib/domain/reminders/telling'
import links from '../../../_ui/link-rows.module.css'
import { RowWithEnd } from '../../../_ui/named-row'
import { Said } from '../../../_ui/said'
import settings from '../../../_ui/change-form.module.css'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { removeMyDevice, sendMyTest } from './reminder-actions'

/** A device in words. */
export type ShownDevice = { id: string; name: string; line: string; removeLabel: string }

type DeviceListProps = {
  devices: readonly ShownDevice[]
  /** Which of them this is; null: none. */
  hereId: string | null
  mayTest: boolean
  words: Words['reminders']['list']
  form: FormWords
  onRemoved: (id: string) => void
}

/** The person's devices with what last came of sending to them, and a test. */
export function DeviceList({ devices, hereId, mayTest, words, form, onRemoved }: DeviceListProps) {
  const change = useChange(form, words.unanswered)
  const [hasArrived, setHasArrived] = useState(true)
  const test = useChange(
    { ...form, refusals: { ...form.refusals, 'too-many': words.testsUsed } },
    words.testUnanswered,
  )
  const remove = async (id: string) => {
    test.forget()
    const removed = await change.send(
      () => removeMyDevice({ id }),
      () => words.removed,
    )
    if (removed !== null) onRemoved(id)
  }
  const sendTest = async () => {
    change.forget()
    const sent = await test.send(
      () => sendMyTest({}),
      telling => sayTelling(telling, words),
    )
    setHasArrived(sent === null || sayTelling(sent.value, words) === words.testSent)
  }
  const said = test.said !== null && !hasArrived ? { ...test.said, kind: 'ill' as const } : test.said
  return (
    <section className={settings.section}>
      <h2>{words.title}</h2>
      {devices.length === 0 ? (
        <p className={settings.hint}>{words.empty}</p>
      ) : (
        <ul role="list" className={links.rows}>
          {devices.map(({ id, name, line, removeLabel }) => (
            <li key={id} className={links.item}>
              <RowWithEnd
                title={name}
                mark={id === hereId ? words.here : null}
                lines={[line]}
                end={
                  <Button
                    variant="outline"
                    aria-label={removeLabel}
                    disabled={change.isSending}
                    onClick={() => void remove(id)}
                  >
                    {words.remove}
                  </Button>
                }
              />
            </li>
          ))}
        </ul>
      )}
      {mayTest && (
        <div>
          <Button variant="light" loading={test.isSending} onClick={() => void sendTest()}>
            {words.test}
          </Button>
        </div>
      )}
      <p className={settings.hint}>{words.signedOut}</p>
      <Said said={said ?? change.said} />
    </section>
  )
}

/** What became of a test, in one sentence. */
function sayTelling({ devices, reached, mail }: Telling, words: Words['reminders']['list']): string {
  if (reached > 0 || mail === 'sent') return words.testSent
  return devices > 0 || mail === 'refused' ? words.testRefused : words.testNowhere
}
