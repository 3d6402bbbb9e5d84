import { v7 } from 'uuid'

/**
 * A new UUID version 7 as plain text, where the gate is not at hand yet; it becomes an `Id` by passing the gate. Works on
 * plain http too.
 */
export const freshId = (): string => v7()
