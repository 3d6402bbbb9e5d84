'use client'

import {
  IconBanana,
  IconBolt,
  IconDroplet,
  IconLeaf,
  IconMilk,
  IconRun,
  IconSalt,
  type TablerIcon,
} from '@tabler/icons-react'

const icons = {
  cramps: IconBolt,
  fluid: IconDroplet,
  potassium: IconBanana,
  magnesium: IconLeaf,
  calcium: IconMilk,
  sodium: IconSalt,
  training: IconRun,
} satisfies Record<string, TablerIcon>

/** The icon of a factor over its chart. */
export function ChartIcon({ factor }: { factor: keyof typeof icons }) {
  const Icon = icons[factor]
  return <Icon size={24} stroke={1.9} aria-hidden />
}
