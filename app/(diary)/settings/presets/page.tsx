import type { Metadata } from 'next'
import { findOwnItems } from '@/lib/data/items'
import { findPresets } from '@/lib/data/presets'
import { nameInParts } from '@/lib/domain/words/item-words'
import { wordsHere } from '../../../_ui/words-here'
import { unitsOf } from '../../form-page'
import { person } from '../../judgement'
import { nameIn } from '@/lib/domain/reference/name-in'
import { mostUsedDrinks } from '../../usual-drinks'
import { PresetsForm } from './presets-form'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).presets.title })

export default async function PresetsPage() {
  const { owner, profile } = await person()
  const [chosen, own, { presets: words }] = await Promise.all([
    findPresets(owner),
    findOwnItems(owner),
    wordsHere(),
  ])
  const nameOf = nameIn(own)
  const shown =
    chosen.length > 0 ? chosen : (await mostUsedDrinks(owner)).map(drink => ({ ...drink, isHidden: false }))
  return (
    <PresetsForm
      initial={shown.map(preset => ({
        ...preset,
        name: nameInParts(nameOf('drink', preset.beverageId) ?? words.unknownDrink).name,
      }))}
      hasChosen={chosen.length > 0}
      units={unitsOf(profile)}
    />
  )
}
