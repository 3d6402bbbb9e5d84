'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { EntryKind } from '@/lib/domain/entry'
import { blankConsultation } from '@/lib/domain/forms/consultation-form'
import { crampLike } from '@/lib/domain/forms/cramp-form'
import { blankDayClosed } from '@/lib/domain/forms/day-closed-form'
import { exerciseLike } from '@/lib/domain/forms/exercise-form'
import { fluidLike } from '@/lib/domain/forms/fluid-form'
import { foodLike } from '@/lib/domain/forms/food-form'
import { blankMeasurement } from '@/lib/domain/forms/measurement-form'
import { blankMedication } from '@/lib/domain/forms/medication-form'
import { blankObservation } from '@/lib/domain/forms/observation-form'
import type { PickedItem } from '@/lib/domain/forms/picked-item'
import { routineLike } from '@/lib/domain/forms/routine-form'
import { todayIn } from '@/lib/domain/time/time-zone'
import type { Kit } from '@/lib/outbox/kit'
import { useWords } from '../_ui/use-words'
import type { Common } from './offline-screen'

const CrampForm = dynamic(() => import('../(diary)/cramps/cramp-form').then(part => part.CrampForm))
const DrinkForm = dynamic(() => import('../(diary)/drinks/drink-form').then(part => part.DrinkForm))
const FoodForm = dynamic(() => import('../(diary)/foods/food-form').then(part => part.FoodForm))
const ExerciseForm = dynamic(() =>
  import('../(diary)/exercise/exercise-form').then(part => part.ExerciseForm),
)
const RoutineForm = dynamic(() => import('../(diary)/routines/routine-form').then(part => part.RoutineForm))
const ObservationForm = dynamic(() =>
  import('../(diary)/signs/observation-form').then(part => part.ObservationForm),
)
const MeasurementForm = dynamic(() =>
  import('../(diary)/measurements/measurement-form').then(part => part.MeasurementForm),
)
const MedicationForm = dynamic(() =>
  import('../(diary)/medicines/medication-form').then(part => part.MedicationForm),
)
const DayClosedForm = dynamic(() =>
  import('../(diary)/days/day-closed-form').then(part => part.DayClosedForm),
)
const ConsultationForm = dynamic(() =>
  import('../(diary)/visits/consultation-form').then(part => part.ConsultationForm),
)

/** The person's own drinks as a form offers them, before the common ones. */
function drinksOf(kit: Kit, common: readonly PickedItem[]): PickedItem[] {
  const own = kit.drinks.map(({ beverageId, name }) => ({
    id: beverageId,
    name,
    category: null,
    servingMl: null,
    portions: [],
    supplement: false,
  }))
  const isFirst = ({ id }: PickedItem, at: number, all: readonly PickedItem[]) =>
    all.findIndex(other => other.id === id) === at
  return [...own, ...common].filter(isFirst)
}

type OfflineFormProps = { kind: EntryKind; kit: Kit; common: Common }

/** The form of one kind, filled with what this device knows. */
export function OfflineForm({ kind, kit, common }: OfflineFormProps) {
  const [openedAt] = useState(() => Date.now())
  const { language } = useWords()
  const { units, timeZone } = kit
  const today = todayIn(timeZone, openedAt, kit.dayStartsAt)
  const spelling = { units, language }
  const all = { kept: null, units, home: timeZone, next: '/offline' } as const
  const timed = { ...all, openedAt }
  switch (kind) {
    case 'cramp':
      return <CrampForm {...timed} initial={crampLike(null)} after={null} />
    case 'fluid': {
      const usual = drinksOf(kit, common.drinks)
      const [picked = null] = usual
      return (
        <DrinkForm
          {...timed}
          initial={{ ...fluidLike(null, spelling), item: picked?.id ?? '' }}
          picked={picked}
          usual={usual}
          servings={kit.drinks}
        />
      )
    }
    case 'food':
      return <FoodForm {...timed} initial={foodLike(null, [], spelling)} picked={null} usual={common.foods} />
    case 'exercise':
      return (
        <ExerciseForm
          {...timed}
          initial={exerciseLike(null)}
          picked={null}
          usual={common.activities}
          texts={common.exerciseTexts}
        />
      )
    case 'routine':
      return <RoutineForm {...timed} initial={routineLike(null)} />
    case 'observation':
      return <ObservationForm {...timed} initial={blankObservation} />
    case 'measurement':
      return <MeasurementForm {...timed} initial={blankMeasurement} />
    case 'medication':
      return <MedicationForm {...all} initial={{ ...blankMedication, startedOn: today }} today={today} />
    case 'day-closed':
      return <DayClosedForm {...all} initial={{ ...blankDayClosed, on: today }} today={today} />
    case 'consultation':
      return (
        <ConsultationForm {...all} initial={{ ...blankConsultation, on: today }} today={today} notices={[]} />
      )
  }
}
