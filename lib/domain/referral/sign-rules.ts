import { bookForPastSign, seenTodayForPastSign } from './advice'
import type { RuleText, SignRule } from './rule'

type Written = Omit<RuleText, 'level' | 'clears'> &
  Pick<SignRule, 'about' | 'shows'> &
  Partial<Pick<SignRule, 'isNear' | 'tells' | 'because' | 'measures' | 'lacks' | 'lasts'>> & {
    /** The title once the sign is past. */
    laterTitle: string
  }

/** Hours for which a sign keeps the level of its rule, unless the rule says otherwise. */
const freshHours = 72

/** An emergency sign: an emergency for 72 hours, then urgent until it is 28 dates old, then history only. */
export const emergency = ({ laterTitle, ...rule }: Written): SignRule => ({
  kind: 'sign',
  lasts: { hours: freshHours },
  ...rule,
  level: 'emergency',
  later: { level: 'urgent', title: laterTitle, advice: seenTodayForPastSign },
  clears: 'Clears when someone has examined it. Without that it stays for 28 dates, urgent after 72 hours.',
})

/** An urgent sign: urgent for its own window (72 hours unless it says otherwise), then routine until it is 28 dates old. */
export const urgent = ({ laterTitle, ...rule }: Written): SignRule => ({
  kind: 'sign',
  lasts: { hours: freshHours },
  ...rule,
  level: 'urgent',
  later: { level: 'routine', title: laterTitle, advice: bookForPastSign },
  clears: 'Clears when someone has examined it, or when it is 28 dates old.',
})
