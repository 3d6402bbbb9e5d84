import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type * as z from 'zod'
import { readWith } from '../domain/problem'
import { env } from '../env'
import { refusalOf } from './failure'
import { recordNoticesSoon } from './notices-later'
import { isOwnOrigin } from './origin'
import { personOf, type Person } from './person'
import { foreignOrigin, refused, signedOut, unreadable, type Outcome } from './refusal'
import { visitOf, type Visit } from './visit'
import { whoAsks } from './who'

/** A server action. Takes one object, or what a form sends; answers, and never throws but to go to another page. */
export type Action<T> = (input: unknown) => Promise<Outcome<T>>

type OpenSpec<Input, T> = {
  who: 'anybody'
  reads: z.ZodType<Input>
  run: (visit: Visit, input: Input) => Promise<Outcome<T>>
}

type OwnSpec<Input, T> = {
  who: 'person'
  reads: z.ZodType<Input>
  /** Whether it changes what the rules look at; then the notices follow. */
  changesDiary?: boolean
  run: (person: Person, input: Input, session: string) => Promise<Outcome<T>>
}

/** Builds a server action: from where, who, what exactly, and then `run`. Actions are public: each goes through here. */
export function action<Input, T>(spec: OpenSpec<Input, T> | OwnSpec<Input, T>): Action<T> {
  return async written => {
    try {
      const sent = await headers()
      if (!isOwnOrigin(sent, env().publicUrl)) return refused(foreignOrigin)
      const asker = spec.who === 'person' ? await askerBySession(sent) : null
      if (spec.who === 'person' && asker === null) return refused(signedOut)
      const input = readWith(spec.reads, plain(written))
      if (!input.ok)
        return refused(unreadable(input.problems, 'Not everything is filled in as it should be.'))
      if (spec.who === 'anybody') return await spec.run(visitOf(sent), input.value)
      if (asker === null) return refused(signedOut)
      const outcome = await spec.run(asker.person, input.value, asker.session)
      if (outcome.ok && spec.changesDiary === true) recordNoticesSoon(asker.person.owner)
      return outcome
    } catch (error) {
      unstable_rethrow(error)
      return refused(refusalOf(error))
    }
  }
}

async function askerBySession(sent: Headers): Promise<{ person: Person; session: string } | null> {
  const now = Date.now()
  const asker = await whoAsks(sent, now)
  if (asker?.by !== 'session') return null
  const found = await personOf(asker.owner, now)
  return found && { person: found.person, session: asker.session }
}

/** A form as an object. What the framework adds to a form of its own begins with a dollar sign. */
function plain(written: unknown): unknown {
  if (!(written instanceof FormData)) return written
  return Object.fromEntries([...written].filter(([name]) => !name.startsWith('$')))
}
