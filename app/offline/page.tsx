import type { Metadata } from 'next'
import { wordsHere } from '../_ui/words-here'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).offline.title })

/** A public page that logs without a server. It holds nothing of anybody: what it needs lies on the device. */
export default async function OfflinePage() {
  const { offline } = await wordsHere()
  return (
    <main>
      <h1>{offline.title}</h1>
      <p>{offline.noConnectionLine}</p>
    </main>
  )
}
