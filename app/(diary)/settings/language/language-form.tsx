'use client'

import { Radio } from '@mantine/core'
import { useState } from 'react'
import type { Language } from '@/lib/domain/words/language'
import type { Words } from '@/lib/domain/words/words'
import { ReadyForm } from '../../../_ui/ready-form'
import { Said } from '../../../_ui/said'
import classes from '../../../_ui/change-form.module.css'
import { changeMyProfile } from '../settings-actions'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { useIsReady } from '../../../_ui/use-is-ready'
import { SubmitButton } from '../../../_ui/submit-button'

type LanguageFormProps = {
  /** Null: as the device. */
  chosen: Language | null
  names: Readonly<Record<Language, string>>
  /** The page was drawn anew after a change, in the language that was chosen. */
  wasSaved: boolean
  words: Words['settings']['language']
  form: FormWords
}

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** The language of the screens. A change draws the whole page anew, which then says that it was kept. */
export function LanguageForm({ chosen, names, wasSaved, words, form }: LanguageFormProps) {
  const [language, setLanguage] = useState<string>(chosen ?? '')
  const change = useChange(form)
  const isDrawn = useIsReady()
  const save = async () => {
    if (language === (chosen ?? '')) {
      await change.send(
        async () => ({ ok: true, value: null }),
        () => form.saved,
      )
      return
    }
    const locale = language === 'en' || language === 'de' ? tags[language] : null
    const kept = await change.send(() => changeMyProfile({ locale }))
    if (kept !== null) location.assign(new URL('?saved', location.href))
  }
  return (
    <ReadyForm
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Radio.Group
        aria-label={words.title}
        value={language}
        onChange={value => {
          setLanguage(value)
          change.forget()
        }}
      >
        <div className={classes.choices}>
          <Radio value="" label={words.device} description={words.devices} />
          <Radio value="en" label={<span lang="en">{names.en}</span>} />
          <Radio value="de" label={<span lang="de">{names.de}</span>} />
        </div>
      </Radio.Group>
      <p className={classes.hint}>{words.note}</p>
      <Said said={change.said ?? (wasSaved && isDrawn ? { kind: 'well', text: form.saved } : null)} />
      <SubmitButton isSending={change.isSending}>{form.save}</SubmitButton>
    </ReadyForm>
  )
}
