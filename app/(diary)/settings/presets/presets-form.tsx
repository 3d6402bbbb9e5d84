'use client'

import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState, type SyntheticEvent } from 'react'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import { readVolume, writeVolume, type Spelling } from '@/lib/domain/forms/units'
import { newId } from '@/lib/domain/id'
import { mostPresets, type Preset } from '@/lib/domain/preset'
import type { Units } from '@/lib/domain/profile'
import { told } from '@/lib/domain/words/told'
import { ReadyForm } from '../../../_ui/ready-form'
import { CloseLink } from '../../../_ui/close-link'
import form from '../../../_ui/form.module.css'
import { ItemPicker } from '../../../_ui/item-picker'
import { PageHeading } from '../../../_ui/page-heading'
import { Hint, Question } from '../../../_ui/question'
import { SaveBar, type SavePhase } from '../../../_ui/save-bar'
import { useWords } from '../../../_ui/use-words'
import { savePresetsHere } from './preset-actions'
import { PresetRow, type WrittenPreset } from './preset-row'
import classes from './presets.module.css'

type PresetsFormProps = {
  initial: readonly (Preset & { name: string })[]
  hasChosen: boolean
  units: Units
}

const usualMl = 250

/** Chooses the drinks that Today logs with one tap: which, how much, in which order, and which are hidden for now. */
export function PresetsForm({ initial, hasChosen, units }: PresetsFormProps) {
  const { presets: words, language } = useWords()
  const unit = units.volume
  const spelling = { units, language }
  const [rows, setRows] = useState<readonly WrittenPreset[]>(() =>
    initial.map(({ volumeMl, colour, ...preset }) => ({
      ...preset,
      colour,
      key: newId(),
      amount: writeVolume(volumeMl, spelling),
    })),
  )
  const save = useSaving(rows, spelling)
  const place = (from: number, to: number) => {
    const moved = [...rows]
    moved.splice(to, 0, ...moved.splice(from, 1))
    setRows(moved)
  }
  const add = ({ id, name, servingMl }: PickedItem) =>
    setRows([
      ...rows,
      {
        key: newId(),
        beverageId: id,
        name,
        amount: writeVolume(servingMl ?? usualMl, spelling),
        isHidden: false,
        colour: undefined,
      },
    ])
  return (
    <ReadyForm
      className={`${form.form} ${classes.page}`}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault()
        void save.send()
      }}
    >
      <PageHeading title={words.title} line={words.line} end={<CloseLink href="/settings" />} />
      <div className={form.column}>
        {!hasChosen && <Hint>{words.notChosen}</Hint>}
        <Question legend={words.legend}>
          {rows.length === 0 && <Hint>{words.empty}</Hint>}
          <ol role="list" className={classes.rows}>
            {rows.map((row, index) => (
              <PresetRow
                key={row.key}
                row={row}
                unit={unit}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                problem={save.wrong.includes(row.key) ? words.amountWrong : undefined}
                onChange={part =>
                  setRows(rows.map(other => (other.key === row.key ? { ...other, ...part } : other)))
                }
                onMove={by => place(index, index + by)}
                onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
              />
            ))}
          </ol>
        </Question>
        <Question legend={words.addLegend}>
          {rows.length < mostPresets ? (
            <ItemPicker
              key={rows.length}
              kind="drink"
              searchLabel={words.search}
              picked={null}
              usual={[]}
              onPick={item => {
                if (item !== null) add(item)
              }}
            />
          ) : (
            <Hint>{words.most(mostPresets)}</Hint>
          )}
        </Question>
        {hasChosen && (
          <div>
            <Button variant="outline" onClick={() => void save.sendAll([])}>
              {words.useMostUsed}
            </Button>
          </div>
        )}
      </div>
      <SaveBar label={words.save} message={save.message} hasFailed={save.hasFailed} phase={save.phase} />
    </ReadyForm>
  )
}

/** The choice as it can be kept; null where an amount is none, with the rows that are wrong. */
function presetsOf(
  rows: readonly WrittenPreset[],
  spelling: Spelling,
): { presets: Preset[]; wrong: string[] } {
  const wrong: string[] = []
  const presets = rows.flatMap(({ key, beverageId, amount, isHidden, colour }) => {
    const read = readVolume(amount, spelling, 1, 5000)
    if (read.ok && read.value !== undefined) {
      return [{ beverageId, volumeMl: read.value, isHidden, ...(colour !== undefined && { colour }) }]
    }
    wrong.push(key)
    return []
  })
  return { presets, wrong }
}

function useSaving(rows: readonly WrittenPreset[], spelling: Spelling) {
  const all = useWords()
  const { presets: words } = all
  const router = useRouter()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [message, setMessage] = useState<string | null>(null)
  const [phase, setPhase] = useState<SavePhase>('idle')
  const sendAll = async (presets: readonly Preset[]) => {
    if (phase !== 'idle') return
    setPhase('saving')
    const outcome = await savePresetsHere({ presets }).catch(() => null)
    setPhase(outcome?.ok === true ? 'saved' : 'idle')
    if (outcome?.ok === true) {
      router.replace('/')
      router.refresh()
    } else setMessage(outcome === null ? words.notSaved : told(outcome.refusal.message, all))
  }
  const send = async () => {
    const read = presetsOf(rows, spelling)
    setWrong(read.wrong)
    setMessage(read.wrong.length > 0 ? words.amountWrong : null)
    if (read.wrong.length === 0) await sendAll(read.presets)
  }
  return { send, sendAll, wrong, message, phase, hasFailed: message !== null && wrong.length === 0 }
}
