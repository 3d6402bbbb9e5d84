import {
  IconBarbell,
  IconBolt,
  IconBottle,
  IconBowlSpoon,
  IconCalendarCheck,
  IconDroplet,
  IconEye,
  IconMug,
  IconPill,
  IconRun,
  IconScale,
  IconStethoscope,
  IconStretching,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Entry, EntryKind } from '@/lib/domain/entry'
import type { Vessel } from '@/lib/outbox/kit'

const icons: Record<EntryKind, TablerIcon> = {
  cramp: IconBolt,
  observation: IconEye,
  fluid: IconDroplet,
  food: IconBowlSpoon,
  exercise: IconRun,
  routine: IconStretching,
  medication: IconPill,
  measurement: IconScale,
  'day-closed': IconCalendarCheck,
  consultation: IconStethoscope,
}

const colours: Partial<Record<EntryKind, string>> = {
  cramp: 'var(--cramps)',
  fluid: 'var(--fluid)',
  exercise: 'var(--training)',
}

const vessels: Record<Vessel, TablerIcon> = { glass: IconDroplet, bottle: IconBottle, mug: IconMug }

/** The vessel of a drink: a mug for tea, coffee and cocoa, a bottle from 500 ml on, else a drop. */
export function vesselOf(category: string | undefined, volumeMl: number): Vessel {
  if (category !== undefined && /tea|coffee|hot|cocoa/i.test(category)) return 'mug'
  return volumeMl >= 500 ? 'bottle' : 'glass'
}

type VesselIconProps = { vessel: Vessel; size?: number; colour?: string }

/** The icon of a drink, in the colour of fluid when no other is given. Decorative. */
export function VesselIcon({ vessel, size = 24, colour = 'var(--fluid)' }: VesselIconProps) {
  const Icon = vessels[vessel]
  return <Icon size={size} color={colour} aria-hidden="true" />
}

/** The icon of a kind of entry, in its factor's colour when it has one. Decorative. */
export function OneKindIcon({ kind, size = 24 }: { kind: EntryKind; size?: number }) {
  const Icon = icons[kind]
  return <Icon size={size} color={colours[kind] ?? 'var(--muted)'} aria-hidden="true" />
}

type KindIconProps = { entry: Entry; vessel?: Vessel | undefined; size?: number }

/** The icon of an entry, in its factor's colour when it has one. Decorative: the words stand beside it. */
export function KindIcon({ entry, vessel, size = 21 }: KindIconProps) {
  if (entry.kind === 'fluid') return <VesselIcon vessel={vessel ?? 'glass'} size={size} />
  const isStrength = entry.kind === 'routine' && entry.measure === 'strength'
  const Icon = isStrength ? IconBarbell : icons[entry.kind]
  return <Icon size={size} color={colours[entry.kind] ?? 'var(--muted)'} aria-hidden="true" />
}
