'use client'

import { Button, TextInput } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Words } from '@/lib/domain/words/words'
import classes from './new-secret.module.css'
import said from './said.module.css'

type NewSecretWords = Pick<
  Words['settings']['tokens'],
  'shown' | 'token' | 'copy' | 'copied' | 'notCopied' | 'done'
>

type NewSecretProps = { secret: string; words: NewSecretWords; onDone: () => void }

/** The text of a token or a link, the only time it is shown. Browsers let a page copy over https alone; elsewhere it is marked. */
export function NewSecret({ secret, words, onDone }: NewSecretProps) {
  const box = useRef<HTMLInputElement>(null)
  const [answer, setAnswer] = useState('')
  useEffect(() => box.current?.focus(), [])
  const copy = async () => {
    const copied = await writeToClipboard(secret)
    if (!copied) box.current?.select()
    setAnswer(copied ? words.copied : words.notCopied)
  }
  return (
    <div className={classes.secret}>
      <p>{words.shown}</p>
      <TextInput
        ref={box}
        label={words.token}
        value={secret}
        readOnly
        onFocus={event => event.currentTarget.select()}
      />
      <div className={classes.buttons}>
        <Button variant="light" leftSection={<IconCopy aria-hidden="true" />} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button variant="outline" onClick={onDone}>
          {words.done}
        </Button>
      </div>
      <p role="status" className={said.well}>
        {answer}
      </p>
    </div>
  )
}

async function writeToClipboard(text: string): Promise<boolean> {
  if (!window.isSecureContext) return false
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
