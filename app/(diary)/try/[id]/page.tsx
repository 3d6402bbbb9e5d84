import { IconChevronLeft } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import form from '@/app/_ui/change-form.module.css'
import { PageHeading } from '@/app/_ui/page-heading'
import { wordsHere } from '@/app/_ui/words-here'
import { findExperiment } from '@/lib/data/experiments'
import { idSchema } from '@/lib/domain/id'
import { triedName } from '@/lib/domain/words/experiment-words'
import { person } from '../../judgement'
import { ExperimentShown } from '../experiment-shown'
import { noticeToSee } from '../notice-to-see'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsHere()).tryIt.title })

/** One experiment of the person: its blocks, how it was followed, and what came of it. */
export default async function ExperimentPage({ params }: { params: Promise<{ id: string }> }) {
  const who = await person()
  const words = await wordsHere()
  const id = idSchema.safeParse((await params).id)
  const found = id.success ? await findExperiment(who.owner, id.data) : null
  if (found === null) notFound()
  return (
    <>
      <Link href="/try" className={form.back}>
        <IconChevronLeft size={20} aria-hidden="true" />
        {words.tryIt.form.back}
      </Link>
      <PageHeading title={triedName(found, words)} />
      <ExperimentShown
        of={found}
        who={who}
        isStoppedNow={(await noticeToSee()) !== null}
        isPage
        words={words}
      />
    </>
  )
}
