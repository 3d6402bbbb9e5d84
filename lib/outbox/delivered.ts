import type { Entry } from '../domain/entry'
import type { NotKept } from './answer'

/**
 * What came of handing over an entry. `saved`: the server has it (`isSpent`: it had this id before, deleted or with
 * other words, and stored nothing now; `neverLeft`: it was taken back before the server knew of it). `waiting`: it is on this device for sure, and not yet on the server.
 * `refused`: the server cannot keep it as it is, and nothing waits. `failed`: this device could not keep it, and it is
 * not known to be on the server. `changed`: of a change alone: another version stands by now that
 * differs in the same fields, `now` (null when it could not be asked for); nothing was replaced, and nothing waits.
 */
export type Delivered =
  | { outcome: 'saved'; isSpent?: boolean; neverLeft?: boolean }
  | { outcome: 'waiting' }
  | { outcome: 'changed'; message: string; now: Entry | null }
  | NotKept
