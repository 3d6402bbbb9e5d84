import type { Person } from '@/lib/auth/person'
import { findWeighed } from '@/lib/data/weighed'
import type { CheckKind } from '@/lib/domain/checks/check'
import { usualMass } from '@/lib/domain/checks/usual-mass'
import { dayOf, epochOf, type Entry } from '@/lib/domain/entry'
import { dayStartOf } from '@/lib/domain/profile'
import { checkTemplates } from '@/lib/domain/words/check-words'
import type { Checking } from '../_ui/field-checks'
import { wordsHere } from '../_ui/words-here'

const asked = {
  measurement: ['mass-far', 'sleep-long'],
  exercise: [
    'mass-far',
    'mass-gain',
    'mass-loss',
    'session-long',
    'effort-none',
    'effort-long',
    'speed',
    'warm-up-long',
    'cool-down-long',
    'temperature',
    'drunk-much',
    'drunk-fast',
    'urine-much',
  ],
  fluid: ['drink-large'],
  food: ['serving-large', 'potassium-large', 'magnesium-large', 'calcium-large', 'sodium-large'],
} as const satisfies Record<string, readonly CheckKind[]>

/** What a form of this kind asks about; `kept` is the entry that is corrected, held against what was usual at its time. */
export async function formChecks(
  { owner, profile, now, today }: Person,
  kind: keyof typeof asked,
  kept: Entry | null = null,
): Promise<Checking> {
  const templates = checkTemplates(await wordsHere())
  const texts = Object.fromEntries(asked[kind].map(what => [what, templates[what]]))
  if (kind === 'fluid' || kind === 'food') return { texts, usualMassKg: null }
  const day = kept === null ? today : dayOf(kept, dayStartOf(profile))
  const at = kept === null ? now : (epochOf(kept) ?? now)
  const weighed = await findWeighed(owner, day, day)
  return { texts, usualMassKg: usualMass(weighed, profile, { at, entryId: kept?.id ?? null }) }
}
