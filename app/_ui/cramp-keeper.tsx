'use client'

import { useKeptCramps } from './use-kept-cramps'

/** Keeps what is timed on this device in the diary. Draws nothing. */
export default function CrampKeeper() {
  useKeptCramps()
  return null
}
