import { IconChevronRight, type TablerIcon } from '@tabler/icons-react'
import Link from 'next/link'
import classes from './settings.module.css'

/** A page of the settings, with what it is set to. */
export type SettingsRow = { href: string; icon: TablerIcon; title: string; value: string }

/** Settings that belong together. */
export function SettingsGroup({ title, rows }: { title: string; rows: readonly SettingsRow[] }) {
  return (
    <section className={classes.group}>
      <h2>{title}</h2>
      <ul role="list" className={classes.rows}>
        {rows.map(row => (
          <li key={row.href} className={classes.item}>
            <Link href={row.href} className={classes.row}>
              <row.icon aria-hidden="true" />
              <span className={classes.words}>
                <b>{row.title}</b>
                <span className={classes.second}>{row.value}</span>
              </span>
              <IconChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
