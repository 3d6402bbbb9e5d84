import type { Metadata } from 'next'
import { blankItem } from '@/lib/domain/forms/item-form'
import { wordsHere } from '../../../_ui/words-here'
import { fromAddress, type AddressQuery } from '../../form-page'
import { person } from '../../judgement'
import { OwnItemForm } from '../item-form'

const whats = ['drink', 'food', 'recipe', 'activity'] as const

type What = (typeof whats)[number]

/** What the address asks for; a food when it asks for nothing that can be made. */
const whatIn = (written: string | null): What => whats.find(what => what === written) ?? 'food'

type Address = { searchParams: AddressQuery }

export async function generateMetadata({ searchParams }: Address): Promise<Metadata> {
  const { items } = await wordsHere()
  return { title: items.newTitle[whatIn(await fromAddress(searchParams, 'kind'))] }
}

export default async function NewItemPage({ searchParams }: Address) {
  await person()
  const what = whatIn(await fromAddress(searchParams, 'kind'))
  const kind = what === 'recipe' ? 'food' : what
  return (
    <OwnItemForm
      key={what}
      initial={blankItem(kind)}
      kept={null}
      isRecipe={what === 'recipe'}
      next="/items"
    />
  )
}
