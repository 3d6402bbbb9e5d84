'use client'

import { IconArrowDown, IconArrowUp, IconEyeOff, IconPalette, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { volumeName } from '@/lib/domain/forms/units'
import { presetColours, type PresetColour } from '@/lib/domain/preset'
import type { Units } from '@/lib/domain/profile'
import { OneOf } from '../../../_ui/chips'
import { presetVariable } from '../../../_ui/preset-colour'
import { TextField } from '../../../_ui/text-field'
import { useWords } from '../../../_ui/use-words'
import classes from './presets.module.css'

/** A chosen drink as it stands in the form; `amount` is in the person's unit of volume. */
export type WrittenPreset = {
  key: string
  beverageId: string
  name: string
  amount: string
  isHidden: boolean
  /** Undefined: the colour of fluid. */
  colour: PresetColour | undefined
}

type PresetRowProps = {
  row: WrittenPreset
  unit: Units['volume']
  isFirst: boolean
  isLast: boolean
  problem: string | undefined
  onChange: (part: Partial<WrittenPreset>) => void
  /** One place up (−1) or down (1). */
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One drink of the choice: its amount, and buttons to move, hide and take it out. */
export function PresetRow({
  row,
  unit,
  isFirst,
  isLast,
  problem,
  onChange,
  onMove,
  onRemove,
}: PresetRowProps) {
  const { presets: words } = useWords()
  const { name, colour } = row
  const [isColouring, setIsColouring] = useState(false)
  return (
    <li className={classes.row} data-hidden={row.isHidden || undefined}>
      <div className={classes.drink}>
        <span className={classes.name}>{name}</span>
        {row.isHidden && <span className={classes.hidden}>{words.hidden}</span>}
      </div>
      <div className={classes.amount}>
        <TextField
          label={words.amountOf(name)}
          unit={volumeName(unit)}
          keyboard={unit === 'ml' ? 'numeric' : 'decimal'}
          value={row.amount}
          onChange={amount => onChange({ amount })}
          problem={problem}
        />
      </div>
      <div className={classes.buttons}>
        <button type="button" aria-label={words.earlier(name)} disabled={isFirst} onClick={() => onMove(-1)}>
          <IconArrowUp aria-hidden="true" />
        </button>
        <button type="button" aria-label={words.later(name)} disabled={isLast} onClick={() => onMove(1)}>
          <IconArrowDown aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-label={words.hide(name)}
          aria-pressed={row.isHidden}
          onClick={() => onChange({ isHidden: !row.isHidden })}
        >
          <IconEyeOff aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-label={words.colour(name, words.colours[colour ?? 'fluid'])}
          aria-expanded={isColouring}
          onClick={() => setIsColouring(!isColouring)}
        >
          <IconPalette color={presetVariable(colour)} aria-hidden="true" />
        </button>
        <button type="button" aria-label={words.remove(name)} onClick={onRemove}>
          <IconX aria-hidden="true" />
        </button>
      </div>
      {isColouring && (
        <div className={classes.colours}>
          <ColourChips name={name} colour={colour} onChange={chosen => onChange({ colour: chosen })} />
        </div>
      )}
    </li>
  )
}

type ColourChipsProps = {
  name: string
  colour: PresetColour | undefined
  onChange: (colour: PresetColour | undefined) => void
}

/** The colours to choose from, each with its name. */
function ColourChips({ name, colour, onChange }: ColourChipsProps) {
  const { presets: words } = useWords()
  return (
    <OneOf
      label={words.colour(name, words.colours[colour ?? 'fluid'])}
      choices={(['fluid', ...presetColours] as const).map(value => ({
        value,
        label: words.colours[value],
        icon: (
          <span
            className={classes.dot}
            style={{ background: presetVariable(value === 'fluid' ? undefined : value) }}
          />
        ),
      }))}
      value={colour ?? 'fluid'}
      onChange={value => onChange(value === 'fluid' || value === '' ? undefined : value)}
    />
  )
}
