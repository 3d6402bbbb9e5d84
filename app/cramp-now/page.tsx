import type { Metadata } from 'next'
import { languageHere } from '@/lib/auth/language-here'
import { wordsHere } from '../_ui/words-here'
import { CrampNow } from './cramp-now'
import { SpokenHere } from './cramp-now-words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).crampNow.title,
})

/** The screen during a cramp. It holds nothing of anybody: what it shows of a person comes from this device. */
export default async function CrampNowPage() {
  return (
    <SpokenHere language={await languageHere()}>
      <CrampNow />
    </SpokenHere>
  )
}
