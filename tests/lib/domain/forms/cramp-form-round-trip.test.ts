import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  crampCauses,
  crampContexts,
  reliefMethods,
  reliefOutcomes,
  stretchTechniques,
} from '@/lib/domain/cramp'
import { readEntry, type Cramp } from '@/lib/domain/entry'
import { readCramp, writeCramp } from '@/lib/domain/forms/cramp-form'
import { newId } from '@/lib/domain/id'
import { muscles, sides } from '@/lib/domain/muscle'
import { signs as allSigns } from '@/lib/domain/sign'
import { pastMoment, present, setting, someSpelling } from '@/tests/support/form-setting'
import { noteText, tagList } from '@/tests/support/written-text'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const anyCramp = fc
  .record({
    when: pastMoment,
    muscle: fc.constantFrom(...muscles),
    side: fc.constantFrom(...sides),
    severity: maybe(fc.integer({ min: 0, max: 10 })),
    durationSeconds: maybe(fc.integer({ min: 0, max: 604_799 })),
    context: fc.constantFrom(...crampContexts),
    stretchedMuscle: maybe(fc.constantFrom(...muscles)),
    technique: maybe(fc.subarray([...stretchTechniques], { minLength: 1 })),
    cause: fc.oneof(
      fc.constant({}),
      fc.constant({ apparentCause: null }),
      fc.record({ apparentCause: noteText }),
      fc.record({ causes: fc.subarray([...crampCauses], { minLength: 1 }), apparentCause: noteText }),
      fc.record({ causes: fc.subarray([...crampCauses], { minLength: 1 }) }),
    ),
    relief: maybe(
      fc.uniqueArray(
        fc
          .record({
            method: fc.constantFrom(...reliefMethods),
            helped: maybe(fc.constantFrom(...reliefOutcomes)),
            afterSeconds: maybe(fc.integer({ min: 0, max: 86_400 })),
          })
          .map(present),
        { minLength: 1, selector: tried => tried['method'] },
      ),
    ),
    relieved: maybe(fc.boolean()),
    asked: maybe(fc.tuple(fc.subarray([...allSigns], { minLength: 1 }), fc.infiniteStream(fc.boolean()))),
    inHeat: maybe(fc.boolean()),
    bodyTemperatureC: maybe(fc.integer({ min: 300, max: 460 }).map(tenths => tenths / 10)),
    sleepDisturbed: maybe(fc.boolean()),
    activityDisrupted: maybe(fc.boolean()),
    note: maybe(noteText),
    tags: maybe(tagList),
    exerciseId: maybe(fc.constant(newId())),
  })
  .map(({ when, cause, asked, stretchedMuscle, technique, ...rest }): Cramp => {
    const stretching = rest.context === 'stretching' ? { stretchedMuscle, technique } : {}
    const signs = asked && { signsAsked: asked[0], signs: asked[0].filter(() => asked[1].next().value) }
    const entry = readEntry(
      present({
        kind: 'cramp',
        id: setting.id,
        startedAt: when.at,
        timeZone: when.timeZone,
        ...rest,
        ...cause,
        ...signs,
        ...stretching,
      }),
    )
    if (!entry.ok || entry.value.kind !== 'cramp') throw new Error(JSON.stringify(entry))
    return entry.value
  })

test('a cramp written into the form and read again is the same cramp, in any units and language', () => {
  fc.assert(
    fc.property(anyCramp, someSpelling, (cramp, spelling) => {
      expect(readCramp(writeCramp(cramp, spelling), { ...setting, ...spelling })).toEqual({
        ok: true,
        value: cramp,
      })
    }),
    { numRuns: 300 },
  )
})
