import {
  IconArrowsLeftRight,
  IconBook,
  IconBook2,
  IconChartDots,
  IconDots,
  IconGitCompare,
  IconHome,
  IconListDetails,
  IconPill,
  IconReportMedical,
  IconSettings,
  IconStethoscope,
  IconStretching,
  IconToolsKitchen2,
  type TablerIcon,
} from '@tabler/icons-react'

/** A place of the diary; its name and what is there stand in the texts under `name`. */
export type Place = { href: string; name: PlaceName; icon: TablerIcon }

type PlaceName =
  | 'today'
  | 'timeline'
  | 'trends'
  | 'before'
  | 'referral'
  | 'doctor'
  | 'prevention'
  | 'medicines'
  | 'items'
  | 'learn'
  | 'files'
  | 'settings'
  | 'sources'
  | 'more'

export const today: Place = { href: '/', name: 'today', icon: IconHome }
export const timeline: Place = { href: '/timeline', name: 'timeline', icon: IconListDetails }
export const trends: Place = { href: '/trends', name: 'trends', icon: IconChartDots }
export const before: Place = { href: '/before', name: 'before', icon: IconGitCompare }
export const referral: Place = { href: '/referral', name: 'referral', icon: IconStethoscope }
export const doctor: Place = { href: '/doctor', name: 'doctor', icon: IconReportMedical }
export const prevention: Place = { href: '/prevention', name: 'prevention', icon: IconStretching }
export const medicines: Place = { href: '/medicines', name: 'medicines', icon: IconPill }
export const items: Place = { href: '/items', name: 'items', icon: IconToolsKitchen2 }
export const learn: Place = { href: '/learn', name: 'learn', icon: IconBook }
export const files: Place = { href: '/files', name: 'files', icon: IconArrowsLeftRight }
export const settings: Place = { href: '/settings', name: 'settings', icon: IconSettings }
export const sources: Place = { href: '/sources', name: 'sources', icon: IconBook2 }
export const more: Place = { href: '/more', name: 'more', icon: IconDots }

/** Every place of the diary that exists, in the order of the side column. */
export const allPlaces: readonly Place[] = [
  today,
  timeline,
  trends,
  before,
  referral,
  doctor,
  prevention,
  medicines,
  items,
  learn,
  files,
  sources,
  settings,
]

/** The places that phones list on the More screen. */
export const furtherPlaces: readonly Place[] = [
  before,
  referral,
  doctor,
  prevention,
  medicines,
  items,
  learn,
  files,
  sources,
  settings,
]

/** Whether a place is the current one: its own screen or one below it. */
export const isCurrent = (place: Place, pathname: string): boolean =>
  place.href === '/' ? pathname === '/' : pathname === place.href || pathname.startsWith(`${place.href}/`)
