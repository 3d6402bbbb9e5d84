'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Logo } from './logo'
import { allPlaces, isCurrent } from './places'
import { SavingState } from './saving-state'
import { SignOut } from './sign-out'
import { Slab } from './slab'
import classes from './side-navigation.module.css'
import { useWords } from './use-words'

/** The column at the left from 62 em on: logo, the plum slab, every place, the state of saving. */
export function SideNavigation() {
  const pathname = usePathname()
  const { places } = useWords()
  return (
    <header className={classes.side}>
      <Link href="/" className={classes.logo} aria-label={places.home}>
        <Logo />
      </Link>
      <Slab compact />
      <nav aria-label={places.label}>
        <ul role="list" className={classes.places}>
          {allPlaces.map(place => (
            <li key={place.href}>
              <Link
                href={place.href}
                className={classes.place}
                aria-current={isCurrent(place, pathname) ? 'page' : undefined}
              >
                <place.icon />
                {places[place.name].name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.foot}>
        <SignOut />
        <SavingState />
      </div>
    </header>
  )
}
