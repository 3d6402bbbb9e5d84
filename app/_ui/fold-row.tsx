'use client'

import { IconChevronDown, type TablerIcon } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import classes from './fold-row.module.css'

type FoldRowProps = {
  icon: TablerIcon
  title: string
  /** What the fold holds at present; null when nothing was said. */
  value: string | null
  /** A fold with a problem inside stays open. */
  hasProblem?: boolean
  startsOpen?: boolean
  /** The level of the heading; a fold inside a fold is one lower. */
  level?: 3 | 4
  children: ReactNode
}

/** A question that may be left out: one closed row that shows its present value, and its controls when opened. */
export function FoldRow({
  icon: Icon,
  title,
  value,
  hasProblem = false,
  startsOpen = false,
  level = 3,
  children,
}: FoldRowProps) {
  const [wasOpened, setWasOpened] = useState(startsOpen)
  const contentId = useId()
  const isOpen = wasOpened || hasProblem
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className={classes.fold}>
      <Heading className={classes.heading}>
        <button
          type="button"
          className={classes.button}
          aria-expanded={isOpen}
          aria-controls={contentId}
          onClick={() => setWasOpened(!isOpen)}
        >
          <Icon className={classes.icon} aria-hidden="true" />
          <span className={classes.words}>
            <span className={classes.title}>{title}</span>
            {value !== null && <span className={classes.value}>{value}</span>}
          </span>
          <IconChevronDown className={classes.chevron} aria-hidden="true" />
        </button>
      </Heading>
      <div id={contentId} className={classes.content} hidden={!isOpen}>
        {children}
      </div>
    </div>
  )
}
