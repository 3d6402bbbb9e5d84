import { IconChevronRight, type TablerIcon } from '@tabler/icons-react'
import Link from 'next/link'
import links from '../../_ui/link-rows.module.css'
import classes from './settings.module.css'

/** A page of the settings, with what it is set to. */
export type SettingsRow = { href: string; icon: TablerIcon; title: string; value: string }

/** Settings that belong together. */
export function SettingsGroup({ title, rows }: { title: string; rows: readonly SettingsRow[] }) {
  return (
    <section className={classes.group}>
      <h2>{title}</h2>
      <ul role="list" className={links.rows}>
        {rows.map(row => (
          <li key={row.href} className={links.item}>
            <Link href={row.href} className={links.row}>
              <row.icon aria-hidden="true" />
              <span className={links.words}>
                <b>{row.title}</b>
                <span className={links.line}>{row.value}</span>
              </span>
              <IconChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
