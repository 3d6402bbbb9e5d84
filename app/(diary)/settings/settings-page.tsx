import { IconChevronLeft } from '@tabler/icons-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { PageHeading } from '../../_ui/page-heading'
import { wordsHere } from '../../_ui/words-here'
import classes from '../../_ui/change-form.module.css'

/** The frame of one page of the settings: the way back, what it is, and a line about it. */
export async function SettingsPage({
  title,
  line,
  children,
}: {
  title: string
  line?: ReactNode
  children: ReactNode
}) {
  const { settings } = await wordsHere()
  return (
    <div className={classes.narrow}>
      <Link href="/settings" className={classes.back}>
        <IconChevronLeft size={20} aria-hidden="true" />
        {settings.title}
      </Link>
      <PageHeading title={title} {...(line !== undefined && { line })} />
      {children}
    </div>
  )
}
