import {
  beginExperiment,
  findExperiment,
  noteDid,
  removeExperiment,
  restoreExperiment,
  showOnToday,
  stopExperiment,
} from '../data/experiments'
import { drugClassesOn } from '../data/drug-classes'
import { mayStartOn, type ExperimentWish } from '../domain/experiment/experiment-wish'
import { mayNote } from '../domain/experiment/followed'
import { whyNotOffered } from '../domain/experiment/ideas'
import { whyNotOwn } from '../domain/experiment/own-words'
import type { Id } from '../domain/id'
import { saysToBeSeen } from '../domain/notices/open-findings'
import type { LocalDate } from '../domain/time/local-date'
import { judge } from './judge'
import { takeFrom } from './limits'
import type { Person } from './person'
import { done, notThere, refused, type Outcome, type Refusal } from './refusal'

const no = (code: string, message: string, path?: string): Refusal => ({
  status: 422,
  code,
  message,
  ...(path !== undefined && { problems: [{ path, message }] }),
})

const refusals = {
  notAStart: no('not-a-start', 'Choose today, or a day up to 60 days ahead.', 'startedOn'),
  notOffered: no('not-offered', 'This is not offered to you to be tried.', 'tries'),
  namesMedicine: no(
    'names-medicine',
    'This names a medicine. Medicines are not tried out here: whoever prescribed one changes it.',
    'change',
  ),
  clinicSays: no('clinic-says', 'How much of this is right for you is what your clinic says.', 'change'),
  noticeOpen: no('notice-open', 'A notice says to see a doctor. First have that looked at.'),
  overlaps: no('overlaps', 'Another one goes on in that time. One thing at a time.'),
  tooMany: no('too-many-experiments', 'There are as many as one person may keep. Delete one first.'),
  notADay: no('not-a-day', 'This day is not one of its days so far.', 'day'),
} as const

/** Why a wish cannot be begun, but for what is kept already; null where it can. */
async function whyNot(person: Person, wish: ExperimentWish): Promise<Refusal | null> {
  const { owner, profile, today } = person
  if (!mayStartOn(wish.startedOn, today)) return refusals.notAStart
  const told = { conditions: profile.conditions ?? [], drugClasses: await drugClassesOn(owner, today) }
  if (whyNotOffered(wish.tries, { told, profile, today }) !== null) return refusals.notOffered
  const why = wish.change === undefined ? null : whyNotOwn(wish.change, told)
  if (why !== null) return why === 'medicine' ? refusals.namesMedicine : refusals.clinicSays
  return saysToBeSeen(await judge(person)) ? refusals.noticeOpen : null
}

/** Begins an experiment of the person: draws its order, once, and keeps it. */
export async function beginFor(person: Person, wish: ExperimentWish): Promise<Outcome<null>> {
  const room = await takeFrom('changes', person.owner, 1, person.now)
  if (!room.ok) return room
  const refusal = await whyNot(person, wish)
  if (refusal !== null) return refused(refusal)
  const begun = await beginExperiment(person.owner, wish, person.now)
  if (begun === 'overlaps') return refused(refusals.overlaps)
  if (begun === 'too-many') return refused(refusals.tooMany)
  return begun === 'deleted' ? refused(notThere) : done(null)
}

/** Notes that the person did it on a day of it, or takes that back. */
export async function noteFor(
  { owner, today, now }: Person,
  { id, day, isDone }: { id: Id; day: LocalDate; isDone: boolean },
): Promise<Outcome<null>> {
  const room = await takeFrom('changes', owner, 1, now)
  if (!room.ok) return room
  const experiment = await findExperiment(owner, id)
  if (experiment === null) return refused(notThere)
  if (!mayNote(experiment, day, today)) return refused(refusals.notADay)
  return (await noteDid(owner, id, day, isDone)) ? done(null) : refused(notThere)
}

/** What can be done with one that stands or lies in the trash: whether it was there to be changed. */
const changes = {
  stop: ({ owner, today }: Person, id: Id) => stopExperiment(owner, id, today),
  show: ({ owner }: Person, id: Id) => showOnToday(owner, id, true),
  hide: ({ owner }: Person, id: Id) => showOnToday(owner, id, false),
  remove: ({ owner, now }: Person, id: Id) => removeExperiment(owner, id, now),
} as const

/** The names of what can be done with an experiment at once. */
export const experimentChanges = ['stop', 'show', 'hide', 'remove'] as const

/** Changes an experiment of the person; one that is not there, or was stopped before it is stopped, is not there. */
export async function changeFor(
  person: Person,
  id: Id,
  change: (typeof experimentChanges)[number],
): Promise<Outcome<null>> {
  const room = await takeFrom('changes', person.owner, 1, person.now)
  if (!room.ok) return room
  return (await changes[change](person, id)) ? done(null) : refused(notThere)
}

/** Brings one back from the trash. */
export async function restoreFor({ owner, now }: Person, id: Id): Promise<Outcome<null>> {
  const room = await takeFrom('changes', owner, 1, now)
  if (!room.ok) return room
  const answer = await restoreExperiment(owner, id, now)
  if (answer === 'overlaps') return refused(refusals.overlaps)
  return answer === 'gone' ? refused(notThere) : done(null)
}
