import { IconPill, IconStethoscope, IconStretching, type TablerIcon } from '@tabler/icons-react'
import type { MarkKind } from '@/lib/domain/series/span-marks'

/** The shape of each kind of mark, in a drawing and beside its words. */
export const markIcons: Record<MarkKind, TablerIcon> = {
  medicine: IconPill,
  visit: IconStethoscope,
  plan: IconStretching,
}
