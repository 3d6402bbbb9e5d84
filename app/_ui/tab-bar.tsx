'use client'

import { IconBolt } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { CrampNowLink } from './cramp-now-link'
import { furtherPlaces, isCurrent, more, timeline, today, trends, type Place } from './places'
import classes from './tab-bar.module.css'
import { useWords } from './use-words'

/** The bar at the foot of phones. A form has its Save button there instead. */
export function TabBar() {
  const pathname = usePathname()
  const { places } = useWords()
  if (/\/(new|edit)$/.test(pathname)) return null
  const isMore = isCurrent(more, pathname) || furtherPlaces.some(place => isCurrent(place, pathname))
  return (
    <nav aria-label={places.label} className={classes.bar}>
      <Tab place={today} current={isCurrent(today, pathname)} />
      <Tab place={timeline} current={isCurrent(timeline, pathname)} />
      <CrampNowLink className={classes.cramp}>
        <IconBolt />
        {places.crampNow}
      </CrampNowLink>
      <Tab place={trends} current={isCurrent(trends, pathname)} />
      <Tab place={more} current={isMore} />
    </nav>
  )
}

function Tab({ place, current }: { place: Place; current: boolean }) {
  const { places } = useWords()
  return (
    <Link href={place.href} className={classes.tab} aria-current={current ? 'page' : undefined}>
      <place.icon />
      {places[place.name].name}
    </Link>
  )
}
