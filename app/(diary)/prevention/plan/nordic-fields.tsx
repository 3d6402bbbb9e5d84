'use client'

import { Radio, TextInput } from '@mantine/core'
import { nordicVariants, type NordicVariant } from '@/lib/domain/prevention/nordic'
import type { Words } from '@/lib/domain/words/words'
import settings from '../../../_ui/change-form.module.css'

export type WrittenNordic = { variant: NordicVariant; startedOn: string }

type NordicFieldsProps = {
  written: WrittenNordic
  onChange: (written: WrittenNordic) => void
  problems: Readonly<Record<string, string>>
  texts: Words['prevention']['form']
  variants: Words['prevention']['nordic']['variants']
}

/** Which Nordic programme, and when it began. */
export function NordicFields({ written, onChange, problems, texts, variants }: NordicFieldsProps) {
  return (
    <fieldset className={settings.part}>
      <legend>
        <h2>{texts.nordic}</h2>
      </legend>
      <p className={settings.hint}>{texts.nordicHint}</p>
      <Radio.Group
        aria-label={texts.nordic}
        value={written.variant}
        onChange={value =>
          onChange({
            ...written,
            variant: nordicVariants.find(variant => variant === value) ?? written.variant,
          })
        }
        error={problems['nordic']}
      >
        <div className={settings.choices}>
          {nordicVariants.map(variant => (
            <Radio
              key={variant}
              value={variant}
              label={variants[variant].name}
              description={variants[variant].line}
            />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        type="date"
        label={texts.startedOn}
        value={written.startedOn}
        onChange={event => onChange({ ...written, startedOn: event.currentTarget.value })}
        error={problems['nordic.startedOn']}
      />
    </fieldset>
  )
}
