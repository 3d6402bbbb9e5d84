import Link from 'next/link'
import classes from './span-links.module.css'

type SpanLinksProps = {
  label: string
  links: readonly { href: string; label: string; isChosen: boolean }[]
}

/** The span a page is about, as links: it stands in the address, and works without scripts. */
export function SpanLinks({ label, links }: SpanLinksProps) {
  return (
    <nav className={classes.spans} aria-label={label} data-many={links.length > 4 ? '' : undefined}>
      {links.map(link => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.isChosen ? 'true' : undefined}
          prefetch={false}
          scroll={false}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  )
}
