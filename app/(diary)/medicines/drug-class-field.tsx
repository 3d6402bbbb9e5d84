'use client'

import { NativeSelect } from '@mantine/core'
import { drugClasses, type DrugClass } from '@/lib/domain/medication'
import { useWords } from '../../_ui/use-words'

type DrugClassFieldProps = {
  value: DrugClass | ''
  onChange: (drugClass: DrugClass | '') => void
}

/** The kind of a medicine in plain words with examples, or not sure. */
export function DrugClassField({ value, onChange }: DrugClassFieldProps) {
  const { medicines } = useWords()
  const label = (code: DrugClass): string => {
    const { name, examples } = medicines.classes[code]
    return examples === '' ? name : `${name} (${examples})`
  }
  return (
    <NativeSelect
      label={medicines.kind}
      description={medicines.kindHint}
      value={value}
      onChange={event => onChange(drugClasses.find(code => code === event.currentTarget.value) ?? '')}
      data={[
        { value: '', label: medicines.kindOpen },
        ...drugClasses.map(code => ({ value: code, label: label(code) })),
      ]}
    />
  )
}
