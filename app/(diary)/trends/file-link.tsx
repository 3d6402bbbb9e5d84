'use client'

import { IconDownload } from '@tabler/icons-react'
import classes from './csv-link.module.css'

/** A link to a file. It runs in the browser too, where its icon is at hand and does not come with each link. */
export const FileLink = ({ href, words }: { href: string; words: string }) => (
  <a href={href} className={classes.csv} download>
    <IconDownload size={19} stroke={1.9} aria-hidden />
    <span>{words}</span>
  </a>
)
