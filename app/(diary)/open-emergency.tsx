import type { Person } from '@/lib/auth/person'
import { findEntries } from '@/lib/data/entries'
import { dayClockOf } from '@/lib/domain/profile'
import type { Finding } from '@/lib/domain/referral/assessment'
import { wordsToSay } from '@/lib/domain/words/words-to-say'
import { EmergencyScreen } from '../_ui/emergency-screen'
import { keptNotices } from './judgement'
import { SeenNotices } from './referral/seen-notices'
import { unseenOf } from './referral/unseen-notices'
import { wordsHere } from '../_ui/words-here'

/** An open emergency over the whole screen, with what to read out to the one who answers the call. */
export async function OpenEmergency({ who, findings }: { who: Person; findings: readonly Finding[] }) {
  const evidence = await findEntries(who.owner, findings.flatMap(({ entryIds }) => entryIds).slice(0, 5))
  const words = await wordsHere()
  const clock = dayClockOf(who.profile)
  const said = evidence.map(entry => wordsToSay(entry, who.today, clock.dayStartsAt, words))
  return (
    <>
      <SeenNotices unseen={unseenOf(findings, await keptNotices())} />
      <EmergencyScreen
        key={findings[0]?.ruleId}
        findings={findings}
        emergencyNumber={who.profile.emergencyNumber ?? null}
        clock={clock}
        wordsToSay={said.find(sentence => sentence !== null) ?? null}
      />
    </>
  )
}
