import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 random bits, written in the 43 letters of base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** SHA-256 in hex: what is stored of a secret that has 256 random bits, or of a name that must not stand in clear. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex')
