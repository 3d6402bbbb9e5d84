import { mostOwnItems, type ItemOutcome } from '../data/change-items'
import type { OwnItem } from '../domain/own-item'
import { conflicting, done, notAllowedHere, notThere, refused, stale, type Outcome } from './refusal'

const another = 'Another item has this id, and stays. Replace that one, or make one with a new id.'
const wasDeleted = 'The item with this id was deleted. Bring it back, or make one with a new id.'
const otherKind = { path: 'kind', message: 'An item keeps its kind. Delete this one and make another.' }
const full = { path: '', message: `A person may have ${mostOwnItems} own items, deleted ones counted.` }

/** The answer to a change of an own item: the item as it stands now, or why not. */
export function answerOfItem(item: OwnItem, outcome: ItemOutcome): Outcome<OwnItem> {
  switch (outcome.status) {
    case 'saved':
      return done(item)
    case 'problems':
      return refused(notAllowedHere(outcome.problems))
    case 'other-kind':
      return refused(notAllowedHere([otherKind]))
    case 'full':
      return refused(notAllowedHere([full]))
    case 'conflict':
      return refused(conflicting('conflict', another))
    case 'deleted':
      return refused(conflicting('deleted', wasDeleted))
    case 'stale':
      return refused(stale)
    case 'absent':
      return refused(notThere)
  }
}
