import type { Metadata } from 'next'
import { PageHeading } from '../../_ui/page-heading'
import { WaitingList } from '../../_ui/waiting-list'
import { wordsHere } from '../../_ui/words-here'
import { person } from '../judgement'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).sending.title,
})

/** What is kept on this device and not yet on the server. */
export default async function WaitingPage() {
  await person()
  const { sending } = await wordsHere()
  return (
    <>
      <PageHeading title={sending.title} line={sending.line} />
      <WaitingList />
    </>
  )
}
