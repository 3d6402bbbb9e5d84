import {
  IconBolt,
  IconDroplet,
  IconFlask,
  IconHandStop,
  IconHeartbeat,
  IconPill,
  IconRun,
  IconSalt,
  IconStethoscope,
  IconStretching,
  type TablerIcon,
} from '@tabler/icons-react'
import type { LearnPageId } from '@/lib/domain/learn/learn-page'

/** The icon of each page to read: that of its factor where it has one. */
export const learnIcons: Record<LearnPageId, TablerIcon> = {
  hamstring: IconBolt,
  relief: IconHandStop,
  prevention: IconStretching,
  'when-to-see-a-doctor': IconStethoscope,
  'what-trials-found': IconFlask,
  medicines: IconPill,
  conditions: IconHeartbeat,
  drinking: IconDroplet,
  electrolytes: IconSalt,
  training: IconRun,
}
