'use client'

import { IconBolt, IconDots } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { furtherPlaces, isCurrent, today, trends, type Place } from './places'
import classes from './tab-bar.module.css'

const more: Place = { href: '/more', name: 'More', line: '', icon: IconDots }

/** The bar at the foot of phones. A form has its Save button there instead. */
export function TabBar() {
  const pathname = usePathname()
  if (pathname.endsWith('/new')) return null
  const isMore = isCurrent(more, pathname) || furtherPlaces.some(place => isCurrent(place, pathname))
  return (
    <nav aria-label="Places" className={classes.bar}>
      <Tab place={today} current={isCurrent(today, pathname)} />
      <Link href="/cramps/new" className={classes.cramp}>
        <IconBolt />
        Log a cramp
      </Link>
      <Tab place={trends} current={isCurrent(trends, pathname)} />
      <Tab place={more} current={isMore} />
    </nav>
  )
}

function Tab({ place, current }: { place: Place; current: boolean }) {
  return (
    <Link href={place.href} className={classes.tab} aria-current={current ? 'page' : undefined}>
      <place.icon />
      {place.name}
    </Link>
  )
}
