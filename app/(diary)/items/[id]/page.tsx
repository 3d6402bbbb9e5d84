import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { languageHere } from '@/lib/auth/language-here'
import { findOwnItem, findOwnItems } from '@/lib/data/items'
import { writeItem } from '@/lib/domain/forms/item-form'
import { idSchema } from '@/lib/domain/id'
import { wordsHere } from '../../../_ui/words-here'
import { person } from '../../judgement'
import { nameIn } from '@/lib/domain/reference/name-in'
import { DeleteItem } from '../delete-item'
import { OwnItemForm } from '../item-form'
import { RecipeFigures } from '../recipe-figures'

type ItemAddress = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).items.title })

export default async function ItemPage({ params }: ItemAddress) {
  const { owner } = await person()
  const id = idSchema.safeParse((await params).id)
  const item = id.success ? await findOwnItem(owner, id.data) : null
  if (item === null) notFound()
  const own = await findOwnItems(owner)
  const nameOf = nameIn(own)
  const isRecipe = (item.parts ?? []).length > 0
  return (
    <OwnItemForm
      initial={writeItem(
        item,
        itemId => nameOf('food', itemId) ?? nameOf('drink', itemId) ?? itemId,
        await languageHere(),
      )}
      kept={item}
      isRecipe={isRecipe}
      next="/items"
    >
      {isRecipe && <RecipeFigures item={item} own={own} />}
      <DeleteItem id={item.id} name={item.name} />
    </OwnItemForm>
  )
}
