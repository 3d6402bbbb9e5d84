import { Prisma } from './generated/client'

/** Whether the database refused a row because one with the same key is there. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
