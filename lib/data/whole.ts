/** A whole number out of a sum or a count: bigint or number, as the database likes. */
export type Whole = bigint | number
