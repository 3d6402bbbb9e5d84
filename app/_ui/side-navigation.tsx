'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Logo } from './logo'
import { isCurrent, places } from './places'
import { SavingState } from './saving-state'
import { SignOut } from './sign-out'
import { Slab } from './slab'
import classes from './side-navigation.module.css'

/** The column at the left from 62 em on: logo, the plum slab, every place, the state of saving. */
export function SideNavigation() {
  const pathname = usePathname()
  return (
    <header className={classes.side}>
      <Link href="/" className={classes.logo} aria-label="Charley, to Today">
        <Logo />
      </Link>
      <Slab compact />
      <nav aria-label="Places">
        <ul role="list" className={classes.places}>
          {places.map(place => (
            <li key={place.href}>
              <Link
                href={place.href}
                className={classes.place}
                aria-current={isCurrent(place, pathname) ? 'page' : undefined}
              >
                <place.icon />
                {place.name}
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
