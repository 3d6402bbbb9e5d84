'use client'

import { IconBarcode, IconGlassFull, IconPill, IconScale } from '@tabler/icons-react'
import { SomeOf } from '../../_ui/chips'
import { FoldRow } from '../../_ui/fold-row'
import form from '../../_ui/form.module.css'
import { TextField } from '../../_ui/text-field'
import { useWords } from '../../_ui/use-words'
import type { ItemForm } from '../../_ui/use-item-form'

/** What may be added to an own drink or food: its portion, strength, other names. Nothing here is needed. */
export function ItemFolds({ form: item }: { form: ItemForm }) {
  const { kind } = item.written
  return (
    <>
      <PortionFold form={item} />
      {kind === 'drink' && <StrengthFold form={item} />}
      {kind === 'food' && <SupplementFold form={item} />}
      <NamesFold form={item} />
    </>
  )
}

const joined = (...words: string[]): string | null =>
  words
    .map(word => word.trim())
    .filter(word => word !== '')
    .join(', ') || null

function PortionFold({ form: { written, set, problemAt, hasProblemIn } }: { form: ItemForm }) {
  const { items } = useWords()
  const { kind, portionName, portionSize } = written
  const unit = kind === 'drink' ? 'ml' : 'g'
  return (
    <FoldRow
      icon={IconGlassFull}
      title={items.portionFold[kind]}
      value={joined(portionName, portionSize === '' ? '' : `${portionSize} ${unit}`)}
      hasProblem={hasProblemIn('portionName', 'portionSize')}
    >
      <div className={form.stack}>
        <TextField
          label={items.portionName}
          description={items.portionNameHint[kind]}
          value={portionName}
          onChange={typed => set({ portionName: typed })}
          problem={problemAt('portionName')}
        />
        <TextField
          label={items.portionSize[kind]}
          unit={unit}
          keyboard="decimal"
          value={portionSize}
          onChange={typed => set({ portionSize: typed })}
          problem={problemAt('portionSize')}
        />
      </div>
    </FoldRow>
  )
}

function StrengthFold({ form: { written, set, problemAt, hasProblemIn } }: { form: ItemForm }) {
  const { items } = useWords()
  const { alcoholPercent, density } = written
  return (
    <FoldRow
      icon={IconScale}
      title={items.alcoholFold}
      value={joined(alcoholPercent && `${alcoholPercent} %`, density && `${density} g`)}
      hasProblem={hasProblemIn('alcoholPercent', 'density')}
    >
      <div className={form.stack}>
        <TextField
          label={items.alcoholPercent}
          unit="%"
          keyboard="decimal"
          value={alcoholPercent}
          onChange={typed => set({ alcoholPercent: typed })}
          problem={problemAt('alcoholPercent')}
        />
        <TextField
          label={items.density}
          unit="g"
          keyboard="decimal"
          description={items.densityHint}
          value={density}
          onChange={typed => set({ density: typed })}
          problem={problemAt('density')}
        />
      </div>
    </FoldRow>
  )
}

function SupplementFold({ form: { written, set } }: { form: ItemForm }) {
  const { items } = useWords()
  return (
    <FoldRow
      icon={IconPill}
      title={items.supplementFold}
      value={written.supplement ? items.supplement : null}
    >
      <SomeOf
        choices={[{ value: 'supplement', label: items.supplement }]}
        values={written.supplement ? ['supplement'] : []}
        onChange={values => set({ supplement: values.length > 0 })}
      />
    </FoldRow>
  )
}

function NamesFold({ form: { written, set, problemAt, hasProblemIn } }: { form: ItemForm }) {
  const { items } = useWords()
  return (
    <FoldRow
      icon={IconBarcode}
      title={items.moreFold}
      value={joined(written.aliases, written.barcode)}
      hasProblem={hasProblemIn('aliases', 'barcode')}
    >
      <div className={form.stack}>
        <TextField
          label={items.aliases}
          description={items.aliasesHint}
          value={written.aliases}
          onChange={aliases => set({ aliases })}
          problem={problemAt('aliases')}
        />
        <TextField
          label={items.barcode}
          keyboard="numeric"
          value={written.barcode}
          onChange={barcode => set({ barcode })}
          problem={problemAt('barcode')}
        />
      </div>
    </FoldRow>
  )
}
