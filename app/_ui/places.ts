import {
  IconBook2,
  IconChartDots,
  IconHome,
  IconStethoscope,
  IconUserCircle,
  type TablerIcon,
} from '@tabler/icons-react'

export type Place = { href: string; name: string; line: string; icon: TablerIcon }

export const today: Place = { href: '/', name: 'Today', line: 'What you logged today', icon: IconHome }

export const trends: Place = {
  href: '/trends',
  name: 'Trends',
  line: 'Cramps and drinks, week by week',
  icon: IconChartDots,
}

export const referral: Place = {
  href: '/referral',
  name: 'When to see a doctor',
  line: 'What your diary shows, and what it cannot tell',
  icon: IconStethoscope,
}

export const details: Place = {
  href: '/details',
  name: 'Your details',
  line: 'Emergency number, time, units, what a doctor told you',
  icon: IconUserCircle,
}

export const sources: Place = {
  href: '/sources',
  name: 'Sources',
  line: 'Where the figures and rules come from',
  icon: IconBook2,
}

/** Every place of the diary that exists, in the order of the side column. */
export const places: readonly Place[] = [today, trends, referral, details, sources]

/** The places that phones list on the More screen. */
export const furtherPlaces: readonly Place[] = [referral, details, sources]

/** Whether a place is the current one: its own screen or one below it. */
export const isCurrent = (place: Place, pathname: string): boolean =>
  place.href === '/' ? pathname === '/' : pathname === place.href || pathname.startsWith(`${place.href}/`)
