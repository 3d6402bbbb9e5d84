import * as z from 'zod'
import { assessedSchema, momentFields } from './entry-fields'
import {
  atMost,
  numberBetween,
  oneOf,
  optional,
  orNull,
  text,
  wholeNumber,
  withoutNulls,
  yesOrNo,
} from './fields'
import { idSchema } from './id'
import { muscleSchema, sideSchema } from './muscle'
import { signListSchema } from './sign'
import { instantSchema } from './time/instant'

export const crampContexts = [
  'at-rest',
  'asleep',
  'stretching',
  'during-exercise',
  'after-exercise',
  'walking',
  'unknown',
] as const

export const stretchTechniques = ['over-stretched', 'bouncing', 'held-breath', 'no-warm-up'] as const

export const crampCauses = [
  'hard-exercise',
  'unusual-exercise',
  'heat',
  'long-stretch',
  'illness',
  'other',
] as const

export const reliefMethods = [
  'stop',
  'straighten',
  'stretch',
  'contract-opposite',
  'walk',
  'massage',
  'heat',
  'cold',
  'fluid',
  'food',
  'medicine',
  'other',
] as const

export const reliefOutcomes = ['yes', 'partly', 'no', 'unknown'] as const

const nameEachOnce = 'Name each of them once.'

const reliefSchema = z
  .strictObject({
    method: oneOf(reliefMethods),
    helped: optional(oneOf(reliefOutcomes)),
    afterSeconds: orNull(wholeNumber(0, 86_400)),
  })
  .transform(tried => withoutNulls(tried))

/** One cramp. `signs`, `apparentCause` and `relieved`: absent means "not asked"; every other absence means "not known". */
export const crampSchema = z
  .strictObject({
    kind: z.literal('cramp'),
    ...momentFields,
    startedAt: instantSchema,
    durationSeconds: orNull(wholeNumber(0, 604_800)),
    ongoing: optional(yesOrNo),
    ongoingConfirmedAt: orNull(instantSchema),
    exerciseId: orNull(idSchema),
    muscle: muscleSchema,
    side: sideSchema,
    severity: orNull(wholeNumber(0, 10)),
    context: oneOf(crampContexts),
    stretchedMuscle: orNull(muscleSchema),
    technique: optional(
      z.array(oneOf(stretchTechniques)).check(atMost(stretchTechniques.length, nameEachOnce)),
    ),
    apparentCause: z.exactOptional(text(500).nullable()),
    causes: optional(z.array(oneOf(crampCauses)).check(atMost(crampCauses.length, nameEachOnce))),
    inHeat: optional(yesOrNo),
    bodyTemperatureC: orNull(numberBetween(30, 46)),
    signs: optional(signListSchema),
    signsAsked: optional(signListSchema),
    relief: optional(z.array(reliefSchema).check(atMost(24, 'Write at most 24 things that were tried.'))),
    relieved: orNull(yesOrNo),
    sleepDisturbed: optional(yesOrNo),
    activityDisrupted: optional(yesOrNo),
    assessed: orNull(assessedSchema),
  })
  .refine(cramp => !cramp.ongoing || cramp.durationSeconds === undefined || cramp.durationSeconds === null, {
    path: ['durationSeconds'],
    message: 'A cramp that is still going has no duration yet. Leave out one of ongoing and durationSeconds.',
  })
