/**
 * Proof that somebody was found in the database: made from a row in `lib/data`, handed out only to `lib/auth` (a
 * session, a token) and `lib/commands`. Every function that touches a diary asks for it first.
 */
export type UserId = string & { readonly brand: unique symbol }

/** The id of a row of User, or of a row that belongs to one. Only for `lib/data`. */
export const userIdOf = (stored: string): UserId => stored as UserId
