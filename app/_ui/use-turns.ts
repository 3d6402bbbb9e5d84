import { useState } from 'react'

/** What a form starts with, turn after turn: each turn has a number of its own, to be the key of the form. */
export function useTurns<Start extends object>(
  first: Start,
): [Start & { turn: number }, (next: Start) => void] {
  const [current, setCurrent] = useState({ ...first, turn: 0 })
  return [current, next => setCurrent(({ turn }) => ({ ...next, turn: turn + 1 }))]
}
