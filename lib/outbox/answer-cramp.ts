import type { Cramp } from '../domain/entry'
import { answeredCramp, type CrampAnswer, type CrampQuestion } from '../domain/referral/cramp-answer'
import { correctionSender } from './correction-sender'

/** What came of an answer: the cramp as it stands with it and without it, that it is gone, or the sentence to show. */
export type Answered =
  | { outcome: 'saved'; cramp: Cramp; former: Cramp }
  | { outcome: 'gone' }
  | { outcome: 'failed'; message: string }

/**
 * Puts an answer into a kept cramp of `owner`, and nothing else: when the cramp was changed elsewhere meanwhile, the answer goes
 * into what stands now. Sending it again after any failure is safe. Never throws.
 */
export async function answerCramp(
  cramp: Cramp,
  question: CrampQuestion,
  answer: CrampAnswer,
  owner: string,
): Promise<Answered> {
  const sender = correctionSender(cramp, owner)
  for (let tries = 0; ; tries += 1) {
    const former = sender.madeFrom()
    const answered = answeredCramp(former, question, answer)
    const result = await sender.send(answered)
    if (result?.outcome === 'saved') return { outcome: 'saved', cramp: answered, former }
    if (result?.outcome === 'gone') return { outcome: 'gone' }
    if (result?.outcome === 'changed' && result.now !== null && tries < 3) continue
    return { outcome: 'failed', message: result?.message ?? '' }
  }
}
