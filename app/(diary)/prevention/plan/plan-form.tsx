'use client'

import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { exerciseNames, exercises, type ExerciseName } from '@/lib/domain/prevention/exercises'
import { planLegs, type ChosenPlan } from '@/lib/domain/prevention/plan'
import { localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import type { Words } from '@/lib/domain/words/words'
import settings from '../../../_ui/change-form.module.css'
import { ReadyForm } from '../../../_ui/ready-form'
import { Said } from '../../../_ui/said'
import { SubmitButton } from '../../../_ui/submit-button'
import { useChange, type FormWords } from '../../../_ui/use-change'
import { useWords } from '../../../_ui/use-words'
import { DayChoice } from './day-choice'
import { NordicFields, type WrittenNordic } from './nordic-fields'
import { keepMyPlan, stopMyPlan } from './plan-actions'

type PlanFormProps = {
  initial: ChosenPlan
  /** Whether a plan of the person stands. */
  isOn: boolean
  today: LocalDate
  texts: Words['prevention']['form']
  variants: Words['prevention']['nordic']['variants']
  form: FormWords
}

/** Days an exercise has when it is chosen: stretches every day, strength on two, the Nordic one on three. Ours. */
const firstDays = (exercise: ExerciseName): readonly number[] => {
  if (exercise === 'nordicCurls') return [1, 3, 5]
  return exercises[exercise].measure === 'stretch' ? [1, 2, 3, 4, 5, 6, 7] : [2, 5]
}

const holds = ['20', '25', '30']

const repeats = ['2', '3', '4']

const sets = ['1', '2', '3']

type Days = Partial<Record<ExerciseName, readonly number[]>>

/** Which exercises, on which days, and how much. What is kept begins today. */
export function PlanForm({ initial, isOn, today, texts, variants, form }: PlanFormProps) {
  const [days, setDays] = useState<Days>(() =>
    Object.fromEntries(initial.exercises.map(({ exercise, days: of }) => [exercise, of])),
  )
  const [much, setMuch] = useState({
    holdSeconds: initial.holdSeconds,
    repeats: initial.repeats,
    sets: initial.sets,
    legs: initial.legs,
  })
  const [nordic, setNordic] = useState<WrittenNordic>(
    initial.nordic ?? { variant: 'van-der-horst', startedOn: today },
  )
  const change = useChange(form, texts.unanswered)
  const write = (part: Partial<typeof much>) => {
    setMuch(before => ({ ...before, ...part }))
    change.forget()
  }
  const writeDays = (exercise: ExerciseName, of: readonly number[] | undefined) => {
    setDays(({ [exercise]: _, ...rest }) => (of === undefined ? rest : { ...rest, [exercise]: of }))
    change.forget()
  }
  const chosen = exerciseNames.flatMap(exercise => {
    const of = days[exercise]
    return of === undefined ? [] : [{ exercise, days: [...of] }]
  })
  const hasNordic = days.nordicCurls !== undefined
  const keep = () => {
    const startedOn = localDateSchema.safeParse(nordic.startedOn)
    if (hasNordic && !startedOn.success) {
      change.refuse({ 'nordic.startedOn': texts.dateProblem })
      return
    }
    const programme =
      hasNordic && startedOn.success ? { nordic: { ...nordic, startedOn: startedOn.data } } : {}
    void change.send(
      () => keepMyPlan({ ...much, exercises: chosen, ...programme }),
      () => texts.kept,
    )
  }
  const problemOf = (exercise: ExerciseName): string | undefined => {
    const index = chosen.findIndex(each => each.exercise === exercise)
    return index === -1 ? undefined : change.problems[`exercises.${index}.days`]
  }
  return (
    <>
      <ReadyForm
        ref={change.form}
        className={settings.form}
        onSubmit={event => {
          event.preventDefault()
          keep()
        }}
      >
        <fieldset className={settings.part}>
          <legend>
            <h2>{texts.exercises}</h2>
          </legend>
          <Exercises
            days={days}
            onChange={writeDays}
            problemOf={problemOf}
            problem={change.problems['exercises']}
          />
        </fieldset>
        {hasNordic && (
          <NordicFields
            written={nordic}
            texts={texts}
            variants={variants}
            problems={change.problems}
            onChange={written => {
              setNordic(written)
              change.forget()
            }}
          />
        )}
        <fieldset className={settings.part}>
          <legend>
            <h2>{texts.stretches}</h2>
          </legend>
          <Segments
            label={texts.hold}
            data={holds.map(value => ({ value, label: `${value} s` }))}
            value={String(much.holdSeconds)}
            onChange={value => write({ holdSeconds: Number(value) })}
            hint={texts.holdHint}
          />
          <Segments
            label={texts.repeats}
            data={repeats.map(value => ({ value, label: `${value}×` }))}
            value={String(much.repeats)}
            onChange={value => write({ repeats: Number(value) })}
          />
          <Segments
            label={texts.legs}
            data={planLegs.map(value => ({ value, label: texts.legChoices[value] }))}
            value={much.legs}
            onChange={value => write({ legs: planLegs.find(legs => legs === value) ?? much.legs })}
          />
        </fieldset>
        <fieldset className={settings.part}>
          <legend>
            <h2>{texts.strength}</h2>
          </legend>
          <Segments
            label={texts.sets}
            data={sets.map(value => ({ value, label: value }))}
            value={String(much.sets)}
            onChange={value => write({ sets: Number(value) })}
          />
        </fieldset>
        <Said said={change.said} />
        <SubmitButton isSending={change.isSending}>{texts.keep}</SubmitButton>
      </ReadyForm>
      {isOn && (
        <section className={settings.section}>
          <div>
            <Button
              variant="outline"
              disabled={change.isSending}
              onClick={() =>
                void change.send(
                  () => stopMyPlan({}),
                  () => texts.stopped,
                )
              }
            >
              {texts.stop}
            </Button>
          </div>
        </section>
      )}
    </>
  )
}

type ExercisesProps = {
  days: Days
  onChange: (exercise: ExerciseName, days: readonly number[] | undefined) => void
  problemOf: (exercise: ExerciseName) => string | undefined
  problem: string | undefined
}

function Exercises({ days, onChange, problemOf, problem }: ExercisesProps) {
  const { routines } = useWords()
  return (
    <>
      {exerciseNames.map(exercise => (
        <div key={exercise}>
          <Checkbox
            label={routines.exercises[exercise]}
            checked={days[exercise] !== undefined}
            onChange={event =>
              onChange(exercise, event.currentTarget.checked ? firstDays(exercise) : undefined)
            }
            aria-invalid={problem !== undefined || undefined}
          />
          {days[exercise] !== undefined && (
            <DayChoice
              label={routines.exercises[exercise]}
              days={days[exercise]}
              onChange={of => onChange(exercise, of)}
              problem={problemOf(exercise)}
            />
          )}
        </div>
      ))}
      {problem !== undefined && <p className={settings.hint}>{problem}</p>}
    </>
  )
}

type SegmentsProps = {
  label: string
  data: { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
  hint?: string
}

const Segments = ({ label, hint, ...control }: SegmentsProps) => (
  <div>
    <p className={settings.label} aria-hidden="true">
      {label}
    </p>
    <SegmentedControl aria-label={label} fullWidth {...control} />
    {hint !== undefined && <p className={settings.hint}>{hint}</p>}
  </div>
)
