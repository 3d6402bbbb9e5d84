import * as z from 'zod'
import { atLeast, atMost, oneOf, optional, wholeNumber } from '../fields'
import { localDateSchema, type LocalDate } from '../time/local-date'
import { exerciseNames, exercises, type ExerciseName } from './exercises'
import { mostSessions, nordicVariants, type NordicVariant } from './nordic'

/** How long a stretch of a plan is held, in seconds, ends included: inside the 10 to 30 s for adults. */
export const holdRange = { from: 20, to: 30 } as const

/** How often a stretch is held on each leg, ends included. */
export const repeatsRange = { from: 2, to: 4 } as const

/** How many sets of a strength exercise: one or more; at most three is ours. */
export const setsRange = { from: 1, to: 3 } as const

export const planLegs = ['both', 'left', 'right'] as const

/** 1 for Monday to 7 for Sunday. */
const daysSchema = z
  .array(wholeNumber(1, 7), 'Write a list of days, 1 for Monday to 7 for Sunday.')
  .check(atLeast(1, 'Choose at least one day.'), atMost(7, 'A week has seven days.'))
  .refine(days => new Set(days).size === days.length, 'Write each day once.')
  .transform(days => [...days].sort((one, other) => one - other))

const chosenFields = {
  exercises: z
    .array(z.strictObject({ exercise: oneOf(exerciseNames), days: daysSchema }), 'Write a list of exercises.')
    .check(atLeast(1, 'Choose at least one exercise.'), atMost(20, 'Write each exercise once.'))
    .refine(
      all => new Set(all.map(({ exercise }) => exercise)).size === all.length,
      'Write each exercise once.',
    )
    .transform(all => exerciseNames.flatMap(name => all.filter(({ exercise }) => exercise === name))),
  holdSeconds: wholeNumber(holdRange.from, holdRange.to),
  repeats: wholeNumber(repeatsRange.from, repeatsRange.to),
  sets: wholeNumber(setsRange.from, setsRange.to),
  legs: oneOf(planLegs),
  /** The Nordic programme: there exactly when its exercise is among the exercises. */
  nordic: optional(z.strictObject({ variant: oneOf(nordicVariants), startedOn: localDateSchema })),
}

type Chosen = {
  exercises: readonly { exercise: ExerciseName; days: readonly number[] }[]
  nordic?: { variant: NordicVariant; startedOn: LocalDate }
}

const daysNeeded = (variant: NordicVariant): string =>
  mostSessions(variant) === 3
    ? 'This programme has up to three sessions a week. Choose at least three days.'
    : 'This programme has up to two sessions a week. Choose at least two days.'

function checkNordic({ exercises: all, nordic }: Chosen, context: z.RefinementCtx): void {
  const days = all.find(({ exercise }) => exercise === 'nordicCurls')?.days
  const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['nordic'], message })
  if (days === undefined && nordic !== undefined) refuse('Leave this out, or choose Nordic curls.')
  if (days !== undefined && nordic === undefined) refuse('Choose a programme for the Nordic curls.')
  if (days !== undefined && nordic !== undefined && days.length < mostSessions(nordic.variant))
    refuse(daysNeeded(nordic.variant))
}

/** What a person chooses of a plan; when it began is known to whoever keeps it. */
export const chosenPlanSchema = z.strictObject(chosenFields).superRefine(checkNordic)

export type ChosenPlan = z.output<typeof chosenPlanSchema>

/**
 * A plan of a person and the dates it stood: from `startedOn` on, until the day before `stoppedOn`; without one it
 * stands. A change of a plan is a further one.
 */
export const planSchema = z
  .strictObject({ startedOn: localDateSchema, stoppedOn: optional(localDateSchema), ...chosenFields })
  .superRefine((plan, context) => {
    checkNordic(plan, context)
    if (plan.stoppedOn !== undefined && plan.stoppedOn <= plan.startedOn)
      context.addIssue({
        code: 'custom',
        path: ['stoppedOn'],
        message: 'A plan stops after the day it began.',
      })
  })

export type Plan = z.output<typeof planSchema>

/** The plans of a history document: each began on a day of its own, and no more than one stands. */
export const plansSchema = z
  .array(planSchema, 'Write a list of plans.')
  .check(atMost(5000, 'Write at most 5000 plans.'))
  .refine(
    plans => new Set(plans.map(({ startedOn }) => startedOn)).size === plans.length,
    'Two plans began on the same day.',
  )
  .refine(
    plans => plans.filter(({ stoppedOn }) => stoppedOn === undefined).length <= 1,
    'One plan stands at a time.',
  )

const everyDay = [1, 2, 3, 4, 5, 6, 7]

/**
 * What is offered, and is nobody's until they choose it: three stretches every day ("daily best"), 30 s twice on each leg
 * for 60 s in all, and strength on two days. Which days is ours.
 */
export const offeredPlan: ChosenPlan = {
  exercises: [
    { exercise: 'hamstringStretch', days: everyDay },
    { exercise: 'quadricepsStretch', days: everyDay },
    { exercise: 'calfStretch', days: everyDay },
    { exercise: 'lunges', days: [2, 5] },
    { exercise: 'squats', days: [2, 5] },
    { exercise: 'hamstringCurls', days: [2, 5] },
  ],
  holdSeconds: 30,
  repeats: 2,
  sets: 1,
  legs: 'both',
}

/** What of a plan was chosen, without its dates. */
export const chosenOf = ({ exercises: all, holdSeconds, repeats, sets, legs, nordic }: Plan): ChosenPlan => ({
  exercises: all,
  holdSeconds,
  repeats,
  sets,
  legs,
  ...(nordic === undefined ? {} : { nordic }),
})

/** The plan that stood on a day; null when none did. Of two that overlap, the one that began later. */
export function planOn(plans: readonly Plan[], day: LocalDate): Plan | null {
  const standing = plans.filter(
    ({ startedOn, stoppedOn }) => startedOn <= day && (stoppedOn === undefined || day < stoppedOn),
  )
  return standing.reduce<Plan | null>(
    (latest, plan) => (latest === null || plan.startedOn > latest.startedOn ? plan : latest),
    null,
  )
}

/** Whether an exercise is a stretch. */
export const isStretch = (exercise: ExerciseName): boolean => exercises[exercise].measure === 'stretch'
