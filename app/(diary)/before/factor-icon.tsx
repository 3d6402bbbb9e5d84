import {
  IconBanana,
  IconCoffee,
  IconDroplet,
  IconDroplets,
  IconFlame,
  IconGlassFull,
  IconLeaf,
  IconMilk,
  IconMoon,
  IconPill,
  IconRun,
  IconSalt,
  IconSnowflake,
  IconStretching,
  IconTag,
  IconTemperature,
  type TablerIcon,
} from '@tabler/icons-react'
import type { FactorId, FactorName } from '@/lib/domain/comparison/factor'

const muted = 'var(--muted)'
const training = 'var(--training)'

const marks: Record<FactorId, readonly [icon: TablerIcon, colour: string]> = {
  'fluid-below-band': [IconDroplet, 'var(--fluid)'],
  'high-sweat-loss': [IconDroplets, 'var(--fluid)'],
  'potassium-low': [IconBanana, 'var(--potassium)'],
  'magnesium-low': [IconLeaf, 'var(--magnesium)'],
  'calcium-low': [IconMilk, 'var(--calcium)'],
  'sodium-low': [IconSalt, 'var(--sodium)'],
  'long-or-hard-session': [IconRun, training],
  'load-rise': [IconRun, training],
  'unusual-session': [IconRun, training],
  'no-warm-up': [IconFlame, muted],
  'no-cool-down': [IconSnowflake, muted],
  'stretch-bounced': [IconStretching, muted],
  'no-stretching': [IconStretching, muted],
  heat: [IconTemperature, muted],
  alcohol: [IconGlassFull, muted],
  caffeine: [IconCoffee, muted],
  'short-sleep': [IconMoon, 'var(--sleep)'],
  'new-medicine': [IconPill, muted],
}

const markOf = (name: FactorName) => (typeof name === 'string' ? marks[name] : ([IconTag, muted] as const))

/** The colour of a factor's marks: its own where design gives one, else that of second text. */
export const factorColour = (name: FactorName): string => markOf(name)[1]

/** The icon of a factor, in its colour. Decorative: the name stands beside it. */
export function FactorIcon({ name }: { name: FactorName }) {
  const [Icon, colour] = markOf(name)
  return <Icon size={24} stroke={1.9} color={colour} aria-hidden />
}
