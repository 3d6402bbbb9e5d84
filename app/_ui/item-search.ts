import { pickedItems, type PickedItem } from '@/lib/domain/forms/picked-item'
import type { ItemKind } from '@/lib/domain/own-item'

/** Items whose name or alias fits, best first; null when the server did not answer. Aborted searches answer null too. */
export async function searchItems(
  kind: ItemKind,
  query: string,
  signal: AbortSignal,
): Promise<PickedItem[] | null> {
  const address = `/api/v1/items?${new URLSearchParams({ kind, q: query, limit: '12' }).toString()}`
  try {
    const answer = await fetch(address, { signal, credentials: 'same-origin' })
    return answer.ok ? pickedItems(await answer.json()) : null
  } catch {
    return null
  }
}
