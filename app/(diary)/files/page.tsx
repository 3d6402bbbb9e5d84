import { IconDownload } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { largestDocumentMb } from '@/lib/exchange/coming-diary'
import button from '../../_ui/button-link.module.css'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import { person } from '../judgement'
import { DiaryImport } from './diary-import'
import classes from './files.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await wordsHere()).places.files.name,
})

/** Takes the whole diary away as one file, and brings one in. */
export default async function FilesPage() {
  await person()
  const { places, files, takingAlong } = await wordsHere()
  return (
    <div className={classes.page}>
      <PageHeading title={places.files.name} />
      <section className={classes.section} aria-labelledby="export">
        <h2 id="export">{takingAlong.exportTitle}</h2>
        <p>{takingAlong.exportLine}</p>
        <p className={classes.hint}>{takingAlong.exportCare}</p>
        <a href="/api/v1/export" download className={button.button} data-variant="light">
          <IconDownload aria-hidden="true" />
          {takingAlong.exportLink}
        </a>
      </section>
      <section className={classes.section} aria-labelledby="import">
        <h2 id="import">{files.importTitle}</h2>
        <p className={classes.hint}>{takingAlong.importLine}</p>
        <DiaryImport largestMb={largestDocumentMb} />
      </section>
    </div>
  )
}
