import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntryKind } from '@/lib/domain/entry'
import {
  consultation,
  corrected,
  cramp,
  dayClosed,
  exercise,
  fluid,
  food,
  measurement,
  medication,
  observation,
  routine,
  type Kept,
  type Noted,
} from '@/tests/support/correcting'
import { entryOfKind } from '@/tests/support/entries'
import { setting, someSpelling } from '@/tests/support/form-setting'

function keepsEverything<Kind extends EntryKind, W extends Noted>(kept: Kept<Kind, W>) {
  const { kind } = kept.form
  describe(`every ${kind} that passes the gate`, () => {
    test('stays identical when nothing was changed, in any units and language', () => {
      fc.assert(
        fc.property(entryOfKind(kind), someSpelling, (entry, spelling) => {
          expect(corrected(kept, entry, {}, { ...setting, ...spelling })).toEqual({ ok: true, value: entry })
        }),
      )
    })

    test('takes over a changed note and nothing else', () => {
      fc.assert(
        fc.property(entryOfKind(kind), someSpelling, (entry, spelling) => {
          const part: Partial<W> = {}
          part.note = 'Found out later.'
          expect(corrected(kept, entry, part, { ...setting, ...spelling })).toEqual({
            ok: true,
            value: { ...entry, note: 'Found out later.' },
          })
        }),
      )
    })
  })
}

keepsEverything(cramp)
keepsEverything(fluid)
keepsEverything(food)
keepsEverything(exercise)
keepsEverything(observation)
keepsEverything(routine)
keepsEverything(medication)
keepsEverything(measurement)
keepsEverything(dayClosed)
keepsEverything(consultation)
