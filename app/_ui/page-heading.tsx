import type { ReactNode } from 'react'
import classes from './page-heading.module.css'

type PageHeadingProps = {
  title: string
  /** One line below the title, in second text. */
  line?: ReactNode
  /** Something at the end of the row: a close button, a state. */
  end?: ReactNode
}

/** The heading of a screen: its one h1, a line below it, and room for one thing at the right. */
export function PageHeading({ title, line, end }: PageHeadingProps) {
  return (
    <header className={classes.heading} data-line={line === undefined ? undefined : ''}>
      <h1 className={classes.title}>{title}</h1>
      {line !== undefined && <p className={classes.line}>{line}</p>}
      {end}
    </header>
  )
}
