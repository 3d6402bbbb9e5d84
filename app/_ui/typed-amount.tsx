'use client'

import { useState } from 'react'
import { readVolume, volumeName } from '@/lib/domain/forms/units'
import type { Units } from '@/lib/domain/profile'
import classes from './open-drink.module.css'
import { TextField } from './text-field'
import { useWords } from './use-words'

type TypedAmountProps = {
  units: Units
  isSending: boolean
  onFinish: (drunkMl: number) => void
  onProblem: (problem: string) => void
}

/** How much of a drink was drunk, typed. */
export function TypedAmount({ units, isSending, onFinish, onProblem }: TypedAmountProps) {
  const { language, tiles, presets } = useWords()
  const [typed, setTyped] = useState('')
  const finish = () => {
    const read = readVolume(typed, { units, language }, 1, 5000)
    if (read.ok && read.value !== undefined) onFinish(read.value)
    else onProblem(presets.amountWrong)
  }
  return (
    <div className={classes.typed}>
      <TextField
        label={tiles.lasting.amount}
        unit={volumeName(units.volume)}
        keyboard={units.volume === 'ml' ? 'numeric' : 'decimal'}
        value={typed}
        onChange={setTyped}
      />
      <button type="button" className={classes.choice} disabled={isSending} onClick={finish}>
        {tiles.lasting.finish}
      </button>
    </div>
  )
}
